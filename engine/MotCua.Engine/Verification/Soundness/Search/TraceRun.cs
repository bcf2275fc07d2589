using System.Collections.Immutable;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>A dossier that does what a trace says, on the kernel.</summary>
internal sealed class TraceRun
{
    private readonly Terrain _terrain;
    private readonly SearchAnswers _answers;
    private readonly KernelParts _parts;
    private readonly List<DossierEvent> _events = [];
    private IReadOnlyList<Supposed> _supposed = [];

    public TraceRun(Terrain terrain, IEnumerable<TraceAssumption> recorded)
    {
        _terrain = terrain;
        _answers = new SearchAnswers(terrain, new RecordedChooser(recorded));
        _parts = KernelParts.Standard with { Answers = _answers };
    }

    public DossierState State { get; private set; } = DossierState.Empty;

    public IReadOnlyList<DossierEvent> Events => _events;

    /// <summary>Does one step; gives the step with what really happened in it.</summary>
    public (TraceStep? Done, string? Problem) Do(TraceStep step)
    {
        _answers.Begin(_supposed);
        _answers.Forget(step.ElementId);
        if (_terrain.Process.Find(step.ElementId)?.AttachedTo is { } host)
        {
            _answers.Forget(host);
        }

        var before = _events.Count;
        if ((step.Kind == TraceStepKind.Condition ? BecomeTrue(step) : Handle(step)) is { } problem)
        {
            return (null, $"{step.Kind} {step.ElementId}: {problem}");
        }

        _supposed = [.. _answers.Supposed];
        var happened = _events.Skip(before).ToList();
        return (step with
        {
            Flows = [.. happened.Select(FlowOf).OfType<string>()],
            Tokens = [.. Places()],
            Assumed = [.. _answers.Asked],
        }, null);
    }

    private string? Handle(TraceStep step)
    {
        if (CommandOf(step) is not { } command)
        {
            return "nothing to do it to";
        }

        var result = DossierKernel.Handle(_terrain.Procedure, State, command, SearchWorld.Context, _parts);
        if (!result.Accepted)
        {
            return result.Failure!.Code.ToString();
        }

        _events.AddRange(result.Events);
        State = result.State;
        return null;
    }

    // What makes a condition true is some change of data; here it just becomes true.
    private string? BecomeTrue(TraceStep step)
    {
        if (!State.Subscriptions.Values.Any(s => s.Kind == SubscriptionKind.Condition && s.ElementId == step.ElementId))
        {
            return "nothing waits for it";
        }

        var run = new DossierRun(_terrain.Procedure, State, SearchWorld.Context, Actor.System, _parts);
        run.Drain();
        _answers.BecomesTrue = step.ElementId;
        run.Drain();
        _answers.BecomesTrue = null;
        _events.AddRange(run.Events);
        State = run.State;
        return null;
    }

    private DossierCommand? CommandOf(TraceStep step)
    {
        switch (step.Kind)
        {
            case TraceStepKind.Start:
                return _terrain.Process.Find(step.ElementId) is { } node && (node.Instantiates || node.Kind.Definition is "message" or "signal")
                    ? SearchCommands.Start(null, node.Id)
                    : SearchCommands.Start(step.Choice, null);
            case TraceStepKind.Complete:
                return At(State.WorkItems.Values.Where(w => w.IsLive && w.ElementId == step.ElementId), step) is { } item
                    ? new CompleteWorkItem(SearchWorld.Officer, item.Id, step.Choice, step.ElementId) : null;
            case TraceStepKind.JobDone:
                return At(State.Jobs.Values.Where(j => j.ElementId == step.ElementId), step) is { } job ? new CompleteJob(Actor.System, job.Id, []) : null;
            case TraceStepKind.JobError:
                return At(State.Jobs.Values.Where(j => j.ElementId == step.ElementId), step) is { } failing ? new FailJob(Actor.System, failing.Id, "", step.Choice) : null;
            case TraceStepKind.Timer:
                return At(State.Timers.Values.Where(t => t.ElementId == step.ElementId), step) is { } timer ? new FireTimer(Actor.System, timer.Id) : null;
            case TraceStepKind.Message:
                return At(State.Subscriptions.Values.Where(s => s.ElementId == step.ElementId), step) is { } message ? SearchCommands.Deliver(message) : null;
            case TraceStepKind.Signal:
                return At(State.Subscriptions.Values.Where(s => s.ElementId == step.ElementId), step) is { } signal ? new DeliverSignal(Actor.System, signal.Name, null) : null;
            case TraceStepKind.LinkedDone:
                return At(State.LinkedCalls.Values.Where(c => c.ElementId == step.ElementId), step) is { } call
                    ? new CompleteLinkedCall(Actor.System, call.Id, step.Choice ?? "completed", []) : null;
            default:
                return null;
        }
    }

    private static T? At<T>(IEnumerable<T> candidates, TraceStep step)
        where T : class
    {
        var list = candidates.ToList();
        return list.Count == 0 ? null : list[Math.Min(step.Strand, list.Count - 1)];
    }

    // Where strands are: what only holds others is not named, one who is under way or held is.
    private IEnumerable<string> Places()
    {
        var hosts = State.Scopes.Values.Select(s => s.ParentTokenId).ToHashSet();
        return State.Tokens.Values.Where(t => !hosts.Contains(t.Id)).Select(t => t.ElementId);
    }

    private static string? FlowOf(DossierEvent e) => e switch { FlowTaken taken => taken.FlowId, TokenCreated created => created.FlowId, _ => null };
}
