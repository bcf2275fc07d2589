using System.Collections.Immutable;
using System.Text.Json.Serialization;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Model;
using MotCua.Engine.Time;

namespace MotCua.Engine.Kernel.State;

/// <summary>
/// The control state of one dossier: what its events add up to. Immutable; <see cref="Apply"/> evaluates nothing.
/// </summary>
public sealed record DossierState
{
    /// <summary>Before the first event.</summary>
    public static DossierState Empty { get; } = new();

    /// <summary>Global id.</summary>
    public string DossierId { get; init; } = "";

    /// <summary>Dossier code (mã số hồ sơ).</summary>
    public string Code { get; init; } = "";

    /// <summary>Code of the procedure.</summary>
    public string ProcedureCode { get; init; } = "";

    /// <summary>The version the dossier is pinned to.</summary>
    public string VersionHash { get; init; } = "";

    /// <summary>How it came in.</summary>
    public IntakeChannel Channel { get; init; }

    /// <summary>Who applied; null before the start.</summary>
    public ApplicantInfo? Applicant { get; init; }

    /// <summary>When it was submitted.</summary>
    public DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>Valid reception: when a status that starts the statutory clock was first shown.</summary>
    public DateTimeOffset? ReceivedAt { get; init; }

    /// <summary>Where in its life it is.</summary>
    public DossierLife Life { get; init; }

    /// <summary>Code of the status shown; null before the first.</summary>
    public string? Status { get; init; }

    /// <summary>Since when.</summary>
    public DateTimeOffset? StatusSince { get; init; }

    /// <summary>The reason given with the status, if any.</summary>
    public string? StatusReason { get; init; }

    /// <summary>The status to come back to from Cancelled.</summary>
    public string? StatusBeforeCancel { get; init; }

    /// <summary>Who suspended the dossier, when and why; null when it is not suspended.</summary>
    public Suspension? Suspension { get; init; }

    /// <summary>The phase a supplement was asked in; null when none is open.</summary>
    public DossierPhase? PhaseBefore { get; init; }

    /// <summary>The statutory clock.</summary>
    public ClockState Clock { get; init; } = ClockState.NotStarted;

    /// <summary>Work items of all times by local id.</summary>
    public StateTable<WorkItem> WorkItems { get; init; } = StateTable<WorkItem>.Empty;

    /// <summary>Tokens by local id.</summary>
    public StateTable<Token> Tokens { get; init; } = StateTable<Token>.Empty;

    /// <summary>Running process and sub-processes by local id.</summary>
    public StateTable<Scope> Scopes { get; init; } = StateTable<Scope>.Empty;

    /// <summary>Pending timers by local id.</summary>
    public StateTable<TimerInstance> Timers { get; init; } = StateTable<TimerInstance>.Empty;

    /// <summary>Timers put aside while the dossier is cancelled or suspended.</summary>
    public StateTable<TimerInstance> HeldTimers { get; init; } = StateTable<TimerInstance>.Empty;

    /// <summary>Jobs under way by local id.</summary>
    public StateTable<JobInstance> Jobs { get; init; } = StateTable<JobInstance>.Empty;

    /// <summary>Messages, signals and conditions waited for, by local id.</summary>
    public StateTable<Subscription> Subscriptions { get; init; } = StateTable<Subscription>.Empty;

    /// <summary>Repeated activities under way, by the token that waits for them.</summary>
    public StateTable<LoopState> Loops { get; init; } = StateTable<LoopState>.Empty;

    /// <summary>Completed activities that can be undone, by local id.</summary>
    public StateTable<CompensationRecord> Compensations { get; init; } = StateTable<CompensationRecord>.Empty;

    /// <summary>Dossiers at other agencies that are waited for, by local id.</summary>
    public StateTable<LinkedCall> LinkedCalls { get; init; } = StateTable<LinkedCall>.Empty;

    /// <summary>Incidents of all times by local id.</summary>
    public StateTable<Incident> Incidents { get; init; } = StateTable<Incident>.Empty;

    /// <summary>How steps went, by element id.</summary>
    public StateTable<StepRecord> Steps { get; init; } = StateTable<StepRecord>.Empty;

    /// <summary>Decisions taken, by element id and by decision id.</summary>
    public StateTable<DecisionRecord> Decisions { get; init; } = StateTable<DecisionRecord>.Empty;

    /// <summary>Payments made.</summary>
    public ImmutableList<PaymentRecord> Payments { get; init; } = [];

    /// <summary>Results handed over.</summary>
    public ImmutableList<DeliveryRecord> Deliveries { get; init; } = [];

    /// <summary>Supplements, oldest first.</summary>
    public ImmutableList<SupplementState> Supplements { get; init; } = [];

    /// <summary>Extensions granted to the dossier or one of its steps.</summary>
    public int Extensions { get; init; }

    /// <summary>Files handed in by the applicant and by officers.</summary>
    public ImmutableList<AttachmentRef> Attachments { get; init; } = [];

    /// <summary>Result documents.</summary>
    public ImmutableList<AttachmentRef> Results { get; init; } = [];

    /// <summary>Ids of sequence flows in the order taken.</summary>
    public ImmutableList<string> FlowsTaken { get; init; } = [];

    /// <summary>Ids of elements in the order entered.</summary>
    public ImmutableList<string> ElementsVisited { get; init; } = [];

    /// <summary>When it ended.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>How it ended.</summary>
    public EndKind? EndKind { get; init; }

    /// <summary>When the personal data were erased; null while they are there.</summary>
    public DateTimeOffset? PersonalDataErasedAt { get; init; }

    /// <summary>Number of events applied.</summary>
    public long Sequence { get; init; }

    /// <summary>Number of commands accepted.</summary>
    public long CommandCount { get; init; }

    /// <summary>Largest number used in a local id.</summary>
    public int LastId { get; init; }

    /// <summary>Form data and step data; stored apart (see <see cref="StateCodec"/>).</summary>
    [JsonIgnore]
    public DossierData Data { get; init; } = DossierData.Empty;

    /// <summary>Intake until valid reception, handling afterwards.</summary>
    [JsonIgnore]
    public DossierPhase Phase => ReceivedAt is null ? DossierPhase.Intake : DossierPhase.Handling;

    /// <summary>The statutory deadline (appointment) as it now is.</summary>
    [JsonIgnore]
    public DateTimeOffset? Deadline => Clock.Present?.At;

    /// <summary>The supplement that is awaited or not yet settled; null when none is.</summary>
    [JsonIgnore]
    public SupplementState? OpenSupplement => Supplements.LastOrDefault() is { SettledAt: null } open ? open : null;

    /// <summary>Incidents not yet retried.</summary>
    [JsonIgnore]
    public IEnumerable<Incident> OpenIncidents => Incidents.Values.Where(i => i.IsOpen);

    /// <summary>The state that these events add up to.</summary>
    public static DossierState Replay(IEnumerable<DossierEvent> events) => events.Aggregate(Empty, (state, e) => state.Apply(e));

    /// <summary>The state after one more event.</summary>
    public DossierState Apply(DossierEvent e)
    {
        ArgumentNullException.ThrowIfNull(e);
        return e.ApplyTo(this) with { Sequence = Sequence + 1, CommandCount = e.Command };
    }

    /// <summary>With a timer that waits, or is put aside where the dossier does not run.</summary>
    internal DossierState WithTimer(TimerInstance timer) => Life is DossierLife.Cancelled or DossierLife.Suspended
        ? this with { HeldTimers = HeldTimers.Set(timer.Id, timer) }
        : this with { Timers = Timers.Set(timer.Id, timer) };

    internal DossierState WithItem(string id, Func<WorkItem, WorkItem> change) => this with { WorkItems = WorkItems.Change(id, change) };

    internal DossierState WithToken(string id, Func<Token, Token> change) => this with { Tokens = Tokens.Change(id, change) };

    internal DossierState WithoutLocals(string holder)
        => Data.Locals.ContainsKey(holder) ? this with { Data = Data.WithoutLocals(holder) } : this;

    internal DossierState WithLastSupplement(Func<SupplementState, SupplementState> change)
        => this with { Supplements = Supplements.SetItem(Supplements.Count - 1, change(Supplements[^1])) };
}
