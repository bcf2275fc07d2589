using MotCua.Engine.Kernel;
using MotCua.Engine.Model;

namespace MotCua.RuntimeHost.Api;

/// <summary>The one table of commands that the interface takes: its name in JSON, and the command made of it. Null:
/// a member it needs is missing.</summary>
internal static class DossierCommands
{
    private static readonly Dictionary<string, Func<CommandRequest, Actor, DossierCommand?>> Table = new(StringComparer.Ordinal)
    {
        ["claim"] = (r, by) => r.WorkItemId is { } item ? new ClaimWorkItem(by, item) : null,
        ["release"] = (r, by) => r.WorkItemId is { } item ? new ReleaseWorkItem(by, item) : null,
        ["assign"] = (r, by) => r is { WorkItemId: { } item, Person: { } person } ? new AssignWorkItem(by, item, person) : null,
        ["reassign"] = (r, by) => r is { WorkItemId: { } item, Person: { } person } ? new ReassignWorkItem(by, item, person, r.Reason ?? "") : null,
        ["delegate"] = (r, by) => r is { WorkItemId: { } item, Person: { } person } ? new DelegateWorkItem(by, item, person, r.Reason ?? "") : null,
        ["resume"] = (r, by) => r.WorkItemId is { } item ? new ResumeWorkItem(by, item) : null,
        ["complete"] = (r, by) => r.WorkItemId is { } item ? new CompleteWorkItem(by, item, r.Outcome, r.Reason, r.Data ?? []) : null,
        ["requestSupplement"] = (r, by) => r.WorkItemId is { } item ? new RequestSupplement(by, item, r.Reason ?? "", r.Items ?? []) : null,
        ["supplement"] = (r, by) => new SupplementDossier(by, r.Data ?? [], [], by.Kind == ActorKind.Applicant ? IntakeChannel.Portal : IntakeChannel.Counter),
        ["extend"] = (r, by) => r.Limit is { } limit ? new ExtendDeadline(by, r.WorkItemId, limit, r.Reason ?? "") : null,
        ["withdraw"] = (r, by) => new WithdrawDossier(by, r.Reason ?? ""),
        ["stop"] = (r, by) => r.WorkItemId is { } item ? new StopDossier(by, item, r.Reason ?? "") : null,
        ["cancel"] = (_, by) => new CancelDossier(by),
        ["restore"] = (_, by) => new RestoreDossier(by),
        ["recordPayment"] = (r, by) => r is { WorkItemId: { } item, Amount: { } amount } ? new RecordPayment(by, item, amount, r.ReceiptNumber ?? "", r.Method ?? "cash") : null,
        ["recordDelivery"] = (r, by) => r is { WorkItemId: { } item, Recipient: { } to }
            ? new RecordDelivery(by, item, new DeliveryRecipient(to.Name, to.IsProxy, to.IdentityNumber, to.Authorisation, "counter"), r.ReceiptNumber)
            : null,
        ["retryIncident"] = (r, by) => r.IncidentId is { } incident ? new RetryIncident(by, incident) : null,
    };

    public static IEnumerable<string> Names => Table.Keys;

    /// <summary>False when the type is unknown.</summary>
    public static bool TryMake(CommandRequest request, Actor by, out DossierCommand? command)
    {
        command = null;
        if (!Table.TryGetValue(request.Type, out var make))
        {
            return false;
        }

        command = make(request, by);
        return true;
    }
}
