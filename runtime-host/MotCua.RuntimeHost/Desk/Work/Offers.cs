using MotCua.Engine.Kernel;
using MotCua.Engine.Model;
using MotCua.Engine.Time;

namespace MotCua.RuntimeHost.Desk.Work;

/// <summary>
/// What the officer could do now. Nothing here decides on rights: each act is tried on the kernel with stand-ins for
/// what is yet to be typed, and offered when the kernel would take it. The kernel is pure, so trying changes nothing.
/// </summary>
public sealed class Offers(WorkView view)
{
    private const string Any = "?";

    private DossierState State => view.State;

    private Actor Actor => view.Actor;

    public bool Claim(WorkItem item) => item.State == WorkItemState.Open && Takes(new ClaimWorkItem(Actor, item.Id));

    public bool Release(WorkItem item) => Takes(new ReleaseWorkItem(Actor, item.Id));

    /// <summary>Completing, once what is to be paid or handed over is on record.</summary>
    public bool Complete(WorkItem item) => Takes(new CompleteWorkItem(Actor, item.Id, item.Outcomes.Count > 0 ? item.Outcomes[0].Code : null, Any));

    public bool Pay(WorkItem item) =>
        item.Payment is { Paid: false } due && Takes(new RecordPayment(Actor, item.Id, due.Amount, Any, "cash"));

    public bool Deliver(WorkItem item) =>
        item is { IsDelivery: true, Delivered: false } && Takes(new RecordDelivery(Actor, item.Id, new DeliveryRecipient(Any)));

    public bool Attach(WorkItem item) => Takes(new AttachResult(Actor, item.Id, new AttachmentRef(Any, Any, 1, Any)));

    public bool Resume(WorkItem item) => Takes(new ResumeWorkItem(Actor, item.Id));

    public bool RequestSupplement(WorkItem item) => Takes(new RequestSupplement(Actor, item.Id, Any, [Any]));

    public bool Extend(WorkItem item) =>
        Takes(new ExtendDeadline(Actor, item.Id, new TimeLimit(1, TimeUnit.WorkingMinute), Any));

    public bool Stop(WorkItem item) => Takes(new StopDossier(Actor, item.Id, Any));

    public bool Withdraw() => Takes(new WithdrawDossier(Actor, Any));

    public bool Cancel() => Takes(new CancelDossier(Actor));

    public bool Restore() => Takes(new RestoreDossier(Actor));

    public bool RecordSupplement() =>
        State.OpenSupplement is { IsAwaited: true } && Takes(new SupplementDossier(Actor, [], [], IntakeChannel.Counter));

    /// <summary>Persons the open item can be given to.</summary>
    public IReadOnlyList<PersonRef> Assignable(WorkItem item) =>
        [.. Candidates(item).Where(person => Takes(new AssignWorkItem(Actor, item.Id, person.Id)))];

    /// <summary>Persons the item can be moved to.</summary>
    public IReadOnlyList<PersonRef> Reassignable(WorkItem item) => item.Assignee is null
        ? []
        : [.. Candidates(item).Where(person => person.Id != item.Assignee && Takes(new ReassignWorkItem(Actor, item.Id, person.Id, Any)))];

    /// <summary>Colleagues of the officer's own unit who can act for him.</summary>
    public IReadOnlyList<PersonRef> Delegable(WorkItem item) =>
    [
        .. view.People.People
            .Where(person => person.Enabled && person.Id != Actor.Id && person.UnitId is not null && person.UnitId == Actor.Unit)
            .Select(person => view.People.Person(person.Id)).OfType<PersonRef>()
            .Where(person => Takes(new DelegateWorkItem(Actor, item.Id, person.Id, Any))),
    ];

    /// <summary>What the outcome would lead to; null when it cannot be told before the form is filled in.</summary>
    public OutcomePreview? Preview(WorkItem item, string? outcome)
    {
        var result = Try(new CompleteWorkItem(Actor, item.Id, outcome, Any, State.Data.Steps.Find(item.ElementId)));
        if (!result.Accepted || result.State.OpenIncidents.Count() > State.OpenIncidents.Count())
        {
            return null;
        }

        var after = result.State;
        return new OutcomePreview(
            [.. after.WorkItems.Values.Where(next => next.IsLive && !State.WorkItems.ContainsKey(next.Id)).Select(next => (next.Name, next.Deadline))],
            after.Status == State.Status ? null : after.Status,
            after.Life == DossierLife.Ended);
    }

    private IEnumerable<PersonRef> Candidates(WorkItem item) => item.CandidateKeys
        .SelectMany(key => view.People.Holding(key)).DistinctBy(person => person.Id).OrderBy(person => person.Name, StringComparer.Ordinal);

    private bool Takes(DossierCommand command) => Try(command).Accepted;

    private KernelResult Try(DossierCommand command) => DossierKernel.Handle(view.Procedure, State, command, view.Context);
}
