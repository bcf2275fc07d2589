using System.Text.Json.Nodes;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;
using MotCua.Engine.Verification.Soundness;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Verification.Soundness.Differential;

/// <summary>
/// A dossier on the real kernel at one moment, with what was wrong at the last act. It remembers where acts led: a run
/// that begins as another did is not played again, since the kernel answers the same each time.
/// </summary>
internal sealed class DossierMoment
{
    private static readonly DateTimeOffset Begin = DossierHarness.Moment("2026-11-16 08:00");

    private static readonly Dictionary<IncidentCode, SoundnessFaultKind> Faults = new()
    {
        [IncidentCode.JoinStarved] = SoundnessFaultKind.StarvedJoin,
        [IncidentCode.NoFlowPossible] = SoundnessFaultKind.NoFlowPossible,
        [IncidentCode.ErrorUncaught] = SoundnessFaultKind.UncaughtError,
        [IncidentCode.StepBudgetExceeded] = SoundnessFaultKind.EndlessLoop,
    };

    private readonly CompiledProcedure _procedure;
    private readonly StrandBook _book;
    private readonly DateTimeOffset _now;
    private readonly DossierMoment? _before;
    private readonly DossierCommand? _command;
    private readonly Dictionary<(int Act, int Variant), DossierMoment> _next = [];
    private List<PossibleAct>? _acts;

    private DossierMoment(CompiledProcedure procedure, DossierState state, StrandBook book, DateTimeOffset now, DossierMoment? before, DossierCommand? command)
        => (_procedure, State, _book, _now, _before, _command) = (procedure, state, book, now, before, command);

    /// <summary>The dossier.</summary>
    public DossierState State { get; }

    /// <summary>What went wrong at the last act; null when nothing.</summary>
    public (SoundnessFaultKind Kind, string ElementId)? Wrong { get; private set; }

    /// <summary>Whether it is over.</summary>
    public bool HasEnded => State.Life == DossierLife.Ended;

    /// <summary>Whether anything can happen to it from outside.</summary>
    public bool CanGoOn => Acts.Count > 0 || State.Subscriptions.Count > 0;

    private List<PossibleAct> Acts => _acts ??= PossibleActs.Of(State);

    /// <summary>A dossier that was just submitted.</summary>
    public static DossierMoment Start(CompiledProcedure procedure)
    {
        var byMessage = procedure.Process.Nodes["start"].Kind.Definition == "message";
        return new DossierMoment(procedure, DossierState.Empty, new StrandBook(procedure.Process), Begin, null, null).Do(new StartDossier(
            Actor.System, "d1", "H99.12-261116-0001", IntakeChannel.Portal, new ApplicantInfo(null, "An"), new JsonObject { ["soTo"] = 4 }, [], byMessage ? "start" : null), Begin);
    }

    /// <summary>A dossier as it is after some events, for example those of a trace.</summary>
    public static DossierMoment After(CompiledProcedure procedure, DossierState state, IReadOnlyList<DossierEvent> events)
    {
        var book = new StrandBook(procedure.Process);
        var wrong = book.Take(events);
        return new DossierMoment(procedure, state, book, state.Timers.Values.Select(t => t.DueAt).Append(Begin).Max(), null, null) { Wrong = wrong };
    }

    /// <summary>What was done, in order.</summary>
    public string Done() => _before is null ? "" : $"{_before.Done()} | {Words.Of(_before.State, _command!)}".TrimStart(' ', '|');

    /// <summary>A random run from here: where it ended, misbehaved, could not go on, or had enough acts.</summary>
    public DossierMoment Run(Random random, int mostActs, bool evenWhenWrong = false)
    {
        var at = this;
        for (var i = 0; i < mostActs && !at.HasEnded && (evenWhenWrong || at.Wrong is null); i++)
        {
            if (at.Acts.Count == 0)
            {
                at.Wrong ??= at.Stuck();
                break;
            }

            at = at.Next(random);
        }

        return at;
    }

    // A condition may still come true by something that no command here brings about.
    private (SoundnessFaultKind, string)? Stuck()
        => State.Subscriptions.Count > 0 || State.OpenIncidents.Any() ? null : (SoundnessFaultKind.Stuck, State.Tokens.Values.Select(t => t.ElementId).FirstOrDefault() ?? "");

    private DossierMoment Next(Random random)
    {
        var number = random.Next(Acts.Count);
        var act = Acts[number];
        var variant = random.Next(act.Variants);
        if (!_next.TryGetValue((number, variant), out var next))
        {
            _next[(number, variant)] = next = Do(act.Command(variant), act.DueAt > _now ? act.DueAt.Value : _now);
        }

        return next;
    }

    private DossierMoment Do(DossierCommand command, DateTimeOffset now)
    {
        var result = DossierKernel.Handle(_procedure, State, command, new KernelContext(now, TestCalendars.Plain, TestPeople.All));
        if (!result.Accepted)
        {
            throw new InvalidOperationException($"{Words.Of(State, command)} is refused with {result.Failure!.Code}.");
        }

        var book = _book.Copy();
        var twice = book.Take(result.Events);
        return new DossierMoment(_procedure, result.State, book, now, State.Life == DossierLife.None ? null : this, command)
        {
            Wrong = result.Events.OfType<IncidentRaised>().Where(i => Faults.ContainsKey(i.Code)).Select(i => ((SoundnessFaultKind, string)?)(Faults[i.Code], i.ElementId)).FirstOrDefault() ?? twice,
        };
    }
}
