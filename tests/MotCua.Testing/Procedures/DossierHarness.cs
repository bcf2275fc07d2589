using System.Text.Json.Nodes;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;
using MotCua.Engine.Time;

namespace MotCua.Testing.Procedures;

/// <summary>
/// Runs one dossier in memory. After every command it is proved that the command is deterministic, that events and
/// snapshots survive their codecs, that replay gives the stored state, and that no strand is lost
/// (<see cref="KernelLaws"/>): so every kernel test proves it too.
/// </summary>
public sealed class DossierHarness
{
    // Longer histories are replayed in full when the dossier ends; until then step by step.
    private const int FullReplayUpTo = 100;

    private readonly List<DossierEvent> _events = [];

    /// <summary>A dossier to be, on Monday 2026-11-16 at 08:00 of the plain calendar.</summary>
    public DossierHarness(CompiledProcedure procedure) => Procedure = procedure;

    /// <summary>The account that applies.</summary>
    public static Actor Applicant { get; } = Actor.Applicant("nguoidan1", "Nguyễn Thị Ánh");

    /// <summary>The procedure; after a migration the version that the dossier came over to.</summary>
    public CompiledProcedure Procedure { get; private set; }

    /// <summary>Domain time.</summary>
    public DateTimeOffset Now { get; private set; } = Moment("2026-11-16 08:00");

    /// <summary>People of the next command.</summary>
    public TestPeople People { get; set; } = TestPeople.All;

    /// <summary>The state.</summary>
    public DossierState State { get; private set; } = DossierState.Empty;

    /// <summary>All events.</summary>
    public IReadOnlyList<DossierEvent> Events => _events;

    /// <summary>Events of the last accepted command.</summary>
    public IReadOnlyList<DossierEvent> LastEvents { get; private set; } = [];

    /// <summary>Why the last command was refused; null when it was not.</summary>
    public KernelFailure? Failure { get; private set; }

    /// <summary>Statuses in the order shown.</summary>
    public IReadOnlyList<string> Statuses => [.. _events.OfType<StatusChanged>().Select(e => e.To)];

    /// <summary>Live work items' step ids.</summary>
    public IReadOnlyList<string> Waiting => [.. State.WorkItems.Values.Where(w => w.IsLive).Select(w => w.ElementId)];

    /// <summary>A moment in Vietnam, "yyyy-MM-dd HH:mm".</summary>
    public static DateTimeOffset Moment(string text)
        => new(DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture), TimeSpan.FromHours(7));

    /// <summary>Sets the domain time.</summary>
    public DossierHarness At(string moment)
    {
        Now = Moment(moment);
        return this;
    }

    /// <summary>Submits the dossier.</summary>
    public DossierHarness Submit(IntakeChannel channel = IntakeChannel.Portal, string data = "{}")
        => Do(new StartDossier(
            channel == IntakeChannel.Portal ? Applicant : Person("desk1"),
            "d1",
            "H99.12-261116-0001",
            channel,
            new ApplicantInfo(channel == IntakeChannel.Portal ? Applicant.Id : null, "Nguyễn Thị Ánh"),
            JsonNode.Parse(data)!.AsObject(),
            []));

    /// <summary>Completes the live work item of a step.</summary>
    public DossierHarness Complete(string step, string by = "handler1", string? outcome = null, string? reason = null, string? data = null)
        => Do(new CompleteWorkItem(Person(by), Item(step).Id, outcome, reason, data is null ? null : JsonNode.Parse(data)!.AsObject()));

    /// <summary>Starts the dossier by a message or signal.</summary>
    public DossierHarness StartBy(string element, string? payload = null)
        => Do(new StartDossier(Actor.System, "d1", "H99.12-261116-0001", IntakeChannel.Portal, new ApplicantInfo(Applicant.Id, "Nguyễn Thị Ánh"), [], [], element, Object(payload)));

    /// <summary>Delivers a message.</summary>
    public DossierHarness Message(string name, string? key = null, string? payload = null) => Do(new DeliverMessage(Actor.System, name, key, Object(payload)));

    /// <summary>Delivers a signal.</summary>
    public DossierHarness Signal(string name, string? payload = null) => Do(new DeliverSignal(Actor.System, name, Object(payload)));

    /// <summary>Brings the result of the job of a step.</summary>
    public DossierHarness CompleteJob(string step, string result = "{}") => Do(new CompleteJob(Actor.System, Job(step), Object(result)!));

    /// <summary>Lets the job of a step fail, with a BPMN error if a code is given.</summary>
    public DossierHarness FailJob(string step, string? code = null) => Do(new FailJob(Actor.System, Job(step), "failed", code));

    /// <summary>Retries the only open incident.</summary>
    public DossierHarness Retry() => Do(new RetryIncident(Actor.System, State.OpenIncidents.Single().Id));

    /// <summary>Lets time pass until a moment and fires the timers that fall due, in order.</summary>
    public DossierHarness AdvanceTo(string moment)
    {
        var end = Moment(moment);
        while (State.Timers.Values.Where(t => t.DueAt <= end).OrderBy(t => t.DueAt).FirstOrDefault() is { } timer)
        {
            Now = timer.DueAt > Now ? timer.DueAt : Now;
            Do(new FireTimer(Actor.System, timer.Id));
            if (Failure is not null)
            {
                throw new InvalidOperationException($"Timer {timer.Id} was refused: {Failure}");
            }
        }

        Now = end;
        return this;
    }

    /// <summary>Gives any command.</summary>
    public DossierHarness Do(DossierCommand command)
    {
        var context = new KernelContext(Now, TestCalendars.Plain, People);
        var result = DossierKernel.Handle(Procedure, State, command, context);
        KernelLaws.Check(Procedure, State, command, context, result);
        Failure = result.Failure;
        if (result.Accepted)
        {
            LastEvents = result.Events;
            _events.AddRange(result.Events);
            State = result.State;
            Procedure = command is MigrateDossier migration ? migration.Target : Procedure;
            if (State.Life == DossierLife.Ended || _events.Count < FullReplayUpTo)
            {
                KernelLaws.ReplayGives(State, _events);
            }
        }

        return this;
    }

    /// <summary>The last work item of a step, a live one first.</summary>
    public WorkItem Item(string step)
        => State.WorkItems.Values.LastOrDefault(w => w.ElementId == step && w.IsLive)
            ?? State.WorkItems.Values.LastOrDefault(w => w.ElementId == step)
            ?? throw new InvalidOperationException($"Step '{step}' has no work item; waiting: {string.Join(", ", Waiting)}; incidents: {string.Join(", ", State.OpenIncidents.Select(i => i.Code))}");

    private string Job(string step) => State.Jobs.Values.First(j => j.ElementId == step).Id;

    private static JsonObject? Object(string? json) => json is null ? null : JsonNode.Parse(json)!.AsObject();

    /// <summary>An officer of the test organisation as actor.</summary>
    public static Actor Person(string id) => Actor.Officer(TestPeople.All.Person(id)!);

    /// <summary>An extension limit.</summary>
    public static TimeLimit Days(int days) => new(days, TimeUnit.WorkingDay);
}
