using System.Collections.Immutable;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.Handlers;
using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>Lets the kernel do one thing in a configuration.</summary>
internal sealed class Stepper
{
    /// <summary>Steps that follow from one move by themselves, at most; the kernel's own budget is larger and means the same.</summary>
    private const int Budget = 1_000;

    /// <summary>Messages on one link from which on nobody counts.</summary>
    private const int Many = 5;

    private static readonly string[] LeftOver = ["many", "few"];
    private readonly IReadOnlyList<Terrain> _terrains;
    private readonly Links _links;
    private readonly ScriptChooser _chooser = new();
    private readonly SearchAnswers[] _answers;
    private readonly KernelParts[] _parts;

    public Stepper(IReadOnlyList<Terrain> terrains, Links links)
    {
        (_terrains, _links) = (terrains, links);
        _answers = [.. terrains.Select(t => new SearchAnswers(t, _chooser))];
        _parts = [.. _answers.Select(a => KernelParts.Standard with { Answers = a })];
    }

    /// <summary>Everything that a move can lead to, one result for each combination of choices.</summary>
    public IEnumerable<StepResult> All(Configuration at, Move move)
    {
        for (int[]? script = []; script is not null; script = _chooser.Next())
        {
            yield return Take(at, move, script);
        }
    }

    /// <summary>What a move leads to with these choices.</summary>
    public StepResult Take(Configuration at, Move move, int[] script)
    {
        var (terrain, answers, part) = (_terrains[move.Part], _answers[move.Part], at.Parts[move.Part]);
        _chooser.Begin(script);
        answers.Begin(part.Supposed);
        var run = new DossierRun(terrain.Procedure, part.State, SearchWorld.Context, move.Kind == MoveKind.Complete ? SearchWorld.Officer : Actor.System, _parts[move.Part]);
        foreach (var step in part.Agenda.Where(s => s != move.Step))
        {
            run.Schedule(step.Kind, step.Id);
        }

        Do(run, answers, terrain, move);
        var endless = !Settle(run, terrain);
        var next = new Part(Trim.Of(run.State, terrain), Agenda(run), [], OriginBook.After(part.Origins, run.Events, run.State, terrain, move));
        next = next with { Supposed = Trim.Of(answers.Supposed, next, terrain) };
        return new StepResult(
            new Configuration(at.Parts.SetItem(move.Part, next), Messages(at.Messages, move, run.Events)),
            run.Events,
            [.. answers.Asked],
            _chooser.Script,
            answers.ChoseFreely,
            endless);
    }

    private static void Do(DossierRun run, SearchAnswers answers, Terrain terrain, Move move)
    {
        if (move.Kind is MoveKind.Arrive)
        {
            run.TakeNow(move.Step);
            return;
        }

        if (move.Kind is MoveKind.Wake)
        {
            run.Wake(run.State.Tokens[move.Subject]);
            return;
        }

        answers.Forget(move.ElementId);
        if (terrain.Process.Find(move.ElementId)?.AttachedTo is { } host)
        {
            answers.Forget(host);
        }

        if (move.Kind is MoveKind.Condition)
        {
            // True again means that it was false in between.
            Kernel.Running.Conditions.LookAt(run, move.Subject);
            answers.BecomesTrue = move.ElementId;
            Kernel.Running.Conditions.LookAt(run, move.Subject);
            answers.BecomesTrue = null;
        }
        else if (CommandHandlers.Handle(run, SearchCommands.Of(move, run.State)) is { } refused)
        {
            throw new InvalidOperationException($"The kernel refused {move}: {refused.Code}.");
        }
    }

    // Where strands hear each other, everything runs in the kernel's own order. Elsewhere what needs no turn is done at
    // once, and tokens rest on their flows.
    private static bool Settle(DossierRun run, Terrain terrain)
    {
        if (!terrain.Races.Talks)
        {
            return run.TakeAll(s => s.Kind is not (StepKind.Enter or StepKind.Pass), Budget);
        }

        do
        {
            if (!run.TakeAll(_ => true, Budget))
            {
                return false;
            }
        }
        while (run.State.Life == DossierLife.Running
            && run.State.Tokens.Values.Where(t => t.State == TokenState.Joining).DistinctBy(t => (t.ScopeId, t.ElementId)).ToList().Exists(run.Wake));
        return true;
    }

    private static ImmutableArray<AgendaStep> Agenda(DossierRun run)
        => [.. run.Agenda.Where(s => run.State.Tokens.Find(s.Id) is { State: TokenState.Moving })];

    private ImmutableArray<int> Messages(ImmutableArray<int> messages, Move move, IReadOnlyList<DossierEvent> events)
    {
        if (_links.Count == 0)
        {
            return messages;
        }

        if (move.Link >= 0)
        {
            // Many stay many, or become few.
            var left = messages[move.Link] < Many ? messages[move.Link] - 1 : Many - _chooser.Choose(move.ElementId, "", LeftOver);
            messages = messages.SetItem(move.Link, left);
        }

        foreach (var sender in events.Select(Sender).OfType<string>().Distinct())
        {
            foreach (var link in _links.From(sender))
            {
                messages = messages.SetItem(link, Math.Min(Many, messages[link] + 1));
            }
        }

        return messages;
    }

    private static string? Sender(DossierEvent e) => e switch
    {
        MessageThrown thrown => thrown.ElementId,
        MessageRequested requested => requested.ElementId,
        WorkItemCompleted done => done.ElementId,
        JobCompleted done => done.ElementId,
        _ => null,
    };
}
