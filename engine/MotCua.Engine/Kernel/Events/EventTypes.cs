using System.Text.Json;

namespace MotCua.Engine.Kernel.Events;

/// <summary>
/// All events by name and present version. To add one: a file beside this one and a line here. To change one's
/// shape: raise its version here and add an upcaster to <see cref="EventUpcasters"/>.
/// </summary>
public static class EventTypes
{
    private static readonly EventType[] Table =
    [
        Of<DossierStarted>(1),
        Of<DossierEnded>(1),
        Of<DossierCancelled>(1),
        Of<DossierRestored>(1),
        Of<DossierReceived>(1),
        Of<DossierWithdrawn>(1),
        Of<DossierStopped>(1),
        Of<StatusChanged>(1),
        Of<StatusDeferred>(1),
        Of<StatutoryClockChanged>(1),
        Of<ScopeOpened>(1),
        Of<ScopeClosed>(1),
        Of<TokenCreated>(1),
        Of<FlowTaken>(1),
        Of<ElementEntered>(1),
        Of<TokenParked>(1),
        Of<TokenReleased>(1),
        Of<TokenConsumed>(1),
        Of<WorkItemCreated>(1),
        Of<WorkItemClaimed>(1),
        Of<WorkItemReleased>(1),
        Of<WorkItemAssigned>(1),
        Of<WorkItemReassigned>(1),
        Of<WorkItemDelegated>(1),
        Of<WorkItemSuspended>(1),
        Of<WorkItemResumed>(1),
        Of<WorkItemCompleted>(1),
        Of<WorkItemCancelled>(1),
        Of<StepSkipped>(1),
        Of<StepDeemed>(1),
        Of<SupplementRequested>(1),
        Of<SupplementReceived>(1),
        Of<SupplementSettled>(1),
        Of<DeadlineExtended>(1),
        Of<TimerScheduled>(1),
        Of<TimerFired>(1),
        Of<TimerCancelled>(1),
        Of<IncidentRaised>(1),
        Of<IncidentResolved>(1),
        Of<DecisionEvaluated>(2),
        Of<PaymentRecorded>(1),
        Of<DeliveryRecorded>(1),
        Of<ResultAttached>(1),
        Of<MessageRequested>(1),
        Of<VariablesSet>(1),
        Of<SubscriptionOpened>(1),
        Of<SubscriptionClosed>(1),
        Of<ConditionSeen>(1),
        Of<MessageReceived>(1),
        Of<MessageThrown>(1),
        Of<SignalThrown>(1),
        Of<ErrorThrown>(1),
        Of<EscalationThrown>(1),
        Of<TokenJumped>(1),
        Of<LoopStarted>(1),
        Of<LoopAdvanced>(1),
        Of<LoopEnded>(1),
        Of<CompensationRegistered>(1),
        Of<CompensationsKept>(1),
        Of<CompensationThrown>(1),
        Of<CompensationBegun>(1),
        Of<LinkedDossierRequested>(1),
        Of<LinkedDossierEnded>(1),
        Of<LinkedDossierCancelled>(1),
        Of<JobRequested>(1),
        Of<JobCompleted>(1),
        Of<JobFailed>(2),
        Of<JobCancelled>(1),
        Of<VariableChanged>(1),
        Of<TokenMoved>(1),
        Of<DossierSuspended>(1),
        Of<DossierResumed>(1),
        Of<DossierAborted>(1),
        Of<WorkItemClockChanged>(1),
        Of<StrandStarted>(1),
        Of<StrandCancelled>(1),
        Of<DossierMigrated>(1),
        Of<PersonalDataErased>(1),
        Of<PayloadErased>(1),
    ];

    private static readonly Dictionary<string, EventType> ByName = Table.ToDictionary(t => t.Name);
    private static readonly Dictionary<Type, EventType> ByClass = Table.ToDictionary(t => t.Class);

    /// <summary>All event types.</summary>
    public static IReadOnlyList<EventType> All => Table;

    /// <summary>The type of an event.</summary>
    public static EventType Of(DossierEvent e) => ByClass[e.GetType()];

    /// <summary>The type with a name; null when there is none.</summary>
    public static EventType? Find(string name) => ByName.GetValueOrDefault(name);

    private static EventType Of<T>(int version)
        where T : DossierEvent
        => new(JsonNamingPolicy.CamelCase.ConvertName(typeof(T).Name), version, typeof(T));
}
