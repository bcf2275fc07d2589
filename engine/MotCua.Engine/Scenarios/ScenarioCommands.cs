using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;
using MotCua.Engine.Time;

namespace MotCua.Engine.Scenarios;

/// <summary>The table from <c>"do"</c> to commands: one line per act.</summary>
internal static class ScenarioCommands
{
    private const string SampleReceipt = "BL-0001";

    private static readonly Dictionary<string, Func<Cast, DossierCommand>> OnStep = new(StringComparer.Ordinal)
    {
        ["claim"] = c => new ClaimWorkItem(c.Actor, c.Item.Id),
        ["release"] = c => new ReleaseWorkItem(c.Actor, c.Item.Id),
        ["assign"] = c => new AssignWorkItem(c.Actor, c.Item.Id, c.Act.Person ?? ""),
        ["reassign"] = c => new ReassignWorkItem(c.Actor, c.Item.Id, c.Act.Person ?? "", c.Act.Reason ?? ""),
        ["delegate"] = c => new DelegateWorkItem(c.Actor, c.Item.Id, c.Act.Person ?? "", c.Act.Reason ?? ""),
        ["complete"] = c => new CompleteWorkItem(c.Actor, c.Item.Id, c.Act.Outcome, c.Act.Reason, c.Act.Data),
        ["resume"] = c => new ResumeWorkItem(c.Actor, c.Item.Id),
        ["requestSupplement"] = c => new RequestSupplement(c.Actor, c.Item.Id, c.Act.Reason ?? "", c.Act.Items ?? []),
        ["extend"] = c => new ExtendDeadline(c.Actor, c.Item.Id, Limit(c.Act), c.Act.Reason ?? ""),
        ["stop"] = c => new StopDossier(c.Actor, c.Item.Id, c.Act.Reason ?? ""),
        ["recordPayment"] = c => new RecordPayment(c.Actor, c.Item.Id, c.Act.Amount ?? c.Item.Payment?.Amount ?? 0, c.Act.ReceiptNumber ?? SampleReceipt, "cash"),
        ["recordDelivery"] = c => new RecordDelivery(c.Actor, c.Item.Id, c.Act.Recipient ?? new DeliveryRecipient(c.Applicant), c.Act.ReceiptNumber),
    };

    private static readonly Dictionary<string, Func<ScenarioAct, Actor, DossierCommand>> OnDossier = new(StringComparer.Ordinal)
    {
        ["supplement"] = (act, actor) => new SupplementDossier(actor, act.Data ?? [], [], actor.Kind == ActorKind.Applicant ? IntakeChannel.Portal : IntakeChannel.Counter),
        ["withdraw"] = (act, actor) => new WithdrawDossier(actor, act.Reason ?? ""),
        ["cancel"] = (_, actor) => new CancelDossier(actor),
        ["restore"] = (_, actor) => new RestoreDossier(actor),
    };

    // What a worker would report; in a scenario it is said, so that procedures with scripts need no host.
    private static readonly Dictionary<string, Func<ScenarioAct, JobInstance, DossierCommand>> OnJob = new(StringComparer.Ordinal)
    {
        ["completeJob"] = (act, job) => new CompleteJob(Actor.System, job.Id, act.Data ?? []),
        ["failJob"] = (act, job) => new FailJob(Actor.System, job.Id, act.Error ?? act.Reason ?? "", act.ErrorCode),
    };

    // What other dossiers would send.
    private static readonly Dictionary<string, Func<ScenarioAct, DossierCommand>> FromOutside = new(StringComparer.Ordinal)
    {
        ["message"] = act => new DeliverMessage(Actor.System, act.Name ?? "", act.Key, act.Data),
        ["signal"] = act => new DeliverSignal(Actor.System, act.Name ?? "", act.Data),
    };

    // How the dossier ended that a call began at another agency.
    private static readonly Dictionary<string, Func<ScenarioAct, LinkedCall, DossierCommand>> OnCall = new(StringComparer.Ordinal)
    {
        ["linkedEnded"] = (act, call) => new CompleteLinkedCall(Actor.System, call.Id, act.Outcome ?? WireName.Of(EndKind.Completed), act.Data ?? []),
    };

    /// <summary>All names.</summary>
    public static IEnumerable<string> Names => [.. OnStep.Keys, .. OnDossier.Keys, .. OnJob.Keys, .. FromOutside.Keys, .. OnCall.Keys];

    public static (DossierCommand? Command, string? Problem) Of(ScenarioAct act, DossierState state, ScenarioParties parties)
    {
        if (OnDossier.TryGetValue(act.Do, out var onDossier))
        {
            return parties.Find(act.As, null) is { } actor ? (onDossier(act, actor), null) : (null, $"nobody is called {act.As}");
        }

        if (OnJob.TryGetValue(act.Do, out var onJob))
        {
            var job = state.Jobs.Values.FirstOrDefault(j => act.Step is null || j.ElementId == act.Step);
            return job is null ? (null, $"no job waits at {act.Step}; waiting: {string.Join(", ", state.Jobs.Values.Select(j => j.ElementId))}") : (onJob(act, job), null);
        }

        if (FromOutside.TryGetValue(act.Do, out var fromOutside))
        {
            return (fromOutside(act), null);
        }

        if (OnCall.TryGetValue(act.Do, out var onCall))
        {
            var call = state.LinkedCalls.Values.FirstOrDefault(c => act.Step is null || c.ElementId == act.Step);
            return call is null ? (null, $"no linked dossier is waited for at {act.Step}; waited for: {string.Join(", ", state.LinkedCalls.Values.Select(c => c.ElementId))}") : (onCall(act, call), null);
        }

        if (!OnStep.TryGetValue(act.Do, out var onStep))
        {
            return (null, "no such act");
        }

        var item = state.WorkItems.Values.LastOrDefault(w => w.IsLive && (act.Step is null || w.ElementId == act.Step));
        if (item is null)
        {
            var waiting = string.Join(", ", state.WorkItems.Values.Where(w => w.IsLive).Select(w => w.ElementId));
            return (null, $"step {act.Step} does not wait; waiting: {waiting}; status: {state.Status}");
        }

        return parties.Find(act.As, item) is { } worker
            ? (onStep(new Cast(act, item, worker, parties.Applicant.Name)), null)
            : (null, act.As is null ? $"nobody may do {item.ElementId}" : $"nobody is called {act.As}");
    }

    private static TimeLimit Limit(ScenarioAct act) => act.Limit?.Limit ?? new TimeLimit(1, TimeUnit.WorkingDay);

    private sealed record Cast(ScenarioAct Act, WorkItem Item, Actor Actor, string Applicant);
}
