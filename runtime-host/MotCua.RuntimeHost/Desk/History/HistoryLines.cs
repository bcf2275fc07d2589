using MotCua.Engine.Kernel;
using MotCua.Engine.Model;
using MotCua.RuntimeHost.Desk.Work;
using MotCua.RuntimeHost.Texts;

namespace MotCua.RuntimeHost.Desk.History;

/// <summary>The one table from events to sentences. An event without a line is technical and not shown.</summary>
public sealed class HistoryLines(WorkView view, Localizer texts)
{
    private readonly WorkView view = view;
    private readonly Localizer texts = texts;

    private static readonly Dictionary<Type, Func<DossierEvent, HistoryLines, Sentence?>> Table = new()
    {
        [typeof(DossierStarted)] = (e, on) => new(on.texts["desk.history.started"], on.texts["desk.history.by." + ((DossierStarted)e).Channel]),
        [typeof(StatusChanged)] = (e, on) => new(on.Status(((StatusChanged)e).To), on.Because(((StatusChanged)e).Reason)),
        [typeof(WorkItemCreated)] = (e, on) => on.Created((WorkItemCreated)e),
        [typeof(WorkItemClaimed)] = (e, on) => on.Claimed((WorkItemClaimed)e),
        [typeof(WorkItemReleased)] = (e, on) => on.Item(((WorkItemReleased)e).WorkItemId, "released"),
        [typeof(WorkItemAssigned)] = (e, on) => on.Item(((WorkItemAssigned)e).WorkItemId, "assigned", ((WorkItemAssigned)e).Name),
        [typeof(WorkItemReassigned)] = (e, on) => on.Item(((WorkItemReassigned)e).WorkItemId, "reassigned", ((WorkItemReassigned)e).Name, ((WorkItemReassigned)e).Reason),
        [typeof(WorkItemDelegated)] = (e, on) => on.Item(((WorkItemDelegated)e).WorkItemId, "delegated", ((WorkItemDelegated)e).Name, ((WorkItemDelegated)e).Reason),
        [typeof(WorkItemCompleted)] = (e, on) => on.Completed((WorkItemCompleted)e),
        [typeof(StepSkipped)] = (e, on) => new(on.view.StepName(((StepSkipped)e).ElementId), on.texts["desk.history.skipped"]),
        [typeof(StepDeemed)] = (e, on) => new(on.view.StepName(((StepDeemed)e).ElementId), on.texts["desk.history.deemed", on.Outcome(((StepDeemed)e).ElementId, ((StepDeemed)e).Outcome)]),
        [typeof(SupplementRequested)] = (e, on) => on.Supplement((SupplementRequested)e),
        [typeof(SupplementReceived)] = (e, on) => new(on.texts["desk.history.supplemented"], on.texts["desk.history.by." + ((SupplementReceived)e).Channel]),
        [typeof(DeadlineExtended)] = (e, on) => new(on.texts["desk.history.extended", LimitWords.Of(((DeadlineExtended)e).Limit, on.view.Context.Calendar, on.texts.Language)], on.Because(((DeadlineExtended)e).Reason)),
        [typeof(PaymentRecorded)] = (e, on) => new(on.texts["desk.history.paid", Formats.Money(((PaymentRecorded)e).Amount)], on.texts["desk.history.receipt", ((PaymentRecorded)e).ReceiptNumber]),
        [typeof(DeliveryRecorded)] = (e, on) => on.Delivered((DeliveryRecorded)e),
        [typeof(ResultAttached)] = (e, on) => new(on.texts["desk.history.result"], ((ResultAttached)e).Attachment.Name),
        [typeof(DossierWithdrawn)] = (e, on) => new(on.texts["desk.history.withdrawn"], on.Because(((DossierWithdrawn)e).Reason)),
        [typeof(DossierStopped)] = (e, on) => new(on.texts["desk.history.stopped"], on.Because(((DossierStopped)e).Reason)),
        [typeof(DossierCancelled)] = (_, on) => new(on.texts["desk.history.cancelled"], ""),
        [typeof(DossierRestored)] = (_, on) => new(on.texts["desk.history.restored"], ""),
        [typeof(DossierSuspended)] = (e, on) => new(on.texts["desk.history.suspended"], on.Because(((DossierSuspended)e).Reason)),
        [typeof(DossierResumed)] = (e, on) => new(on.texts["desk.history.resumed"], on.Because(((DossierResumed)e).Reason)),
        [typeof(DossierAborted)] = (e, on) => new(on.texts["desk.history.aborted"], on.Because(((DossierAborted)e).Reason)),
        [typeof(DossierMigrated)] = (e, on) => new(on.texts["desk.history.migrated"], on.Because(((DossierMigrated)e).Reason)),
        [typeof(StrandStarted)] = (e, on) => new(on.view.StepName(((StrandStarted)e).ElementId), on.texts["desk.history.strandStarted"] + ". " + on.Because(((StrandStarted)e).Reason)),
        [typeof(StrandCancelled)] = (e, on) => new(on.view.StepName(((StrandCancelled)e).ElementId), on.texts["desk.history.strandCancelled"] + ". " + on.Because(((StrandCancelled)e).Reason)),
        [typeof(IncidentRaised)] = (e, on) => new(on.view.StepName(((IncidentRaised)e).ElementId), on.texts["desk.history.incident"]),
        [typeof(VariableChanged)] = (e, on) => new(on.texts["incidents.history.mended", on.PlaceOf((VariableChanged)e), ((VariableChanged)e).Name], on.Because(((VariableChanged)e).Reason)),
        [typeof(TokenMoved)] = (e, on) => new(on.texts["incidents.history.moved", on.view.StepName(((TokenMoved)e).From), on.view.StepName(((TokenMoved)e).To)], on.Because(((TokenMoved)e).Reason)),
        [typeof(IncidentResolved)] = (_, on) => new(on.texts["desk.history.retried"], ""),
        [typeof(PersonalDataErased)] = (e, on) => new(on.texts["history.erased"], on.Because(((PersonalDataErased)e).Reason)),
        [typeof(PayloadErased)] = (e, on) => on.Erased((PayloadErased)e),
        [typeof(MessageRequested)] = (e, on) => new(on.view.StepName(((MessageRequested)e).ElementId), on.texts["desk.history.message"]),
    };

    /// <summary>Newest first.</summary>
    public IReadOnlyList<HistoryLine> All() => [.. view.Events.Select(Line).OfType<HistoryLine>().Reverse()];

    private HistoryLine? Line(DossierEvent e)
    {
        if (!Table.TryGetValue(e.GetType(), out var make) || make(e, this) is not { } sentence)
        {
            return null;
        }

        // Of an erased event only the person's id is left.
        var by = e.By.Kind == ActorKind.System || sentence.IsNobodys ? null : e.By.Name is { Length: > 0 } name ? name : view.People.FindPerson(e.By.Id)?.Name;
        if (by is not null && e.By.OnBehalfOf is { } other && view.People.FindPerson(other) is { } person)
        {
            by = texts["desk.history.onBehalf", by, person.Name];
        }

        return new HistoryLine(e.At, sentence.Title, sentence.Text, by, sentence.Details ?? []);
    }

    // Its time and type are left; technical events stay out here as before.
    private Sentence? Erased(PayloadErased e) => EventTypes.Find(e.Type) is { } type && Table.ContainsKey(type.Class)
        ? new(texts["desk.history"], texts["history.erased.content"])
        : null;

    // That work came up is nobody's act, whoever finished the step before.
    private Sentence Created(WorkItemCreated e) => e.Item.AssigneeName is { } name
        ? new(e.Item.Name, texts["desk.history.arrivedAt", name], IsNobodys: true)
        : new(e.Item.Name, texts["desk.history.offered"], IsNobodys: true);

    // Taking it and finishing it in one go is told as finishing it.
    private Sentence? Claimed(WorkItemClaimed e) =>
        view.Events.OfType<WorkItemCompleted>().Any(done => done.WorkItemId == e.WorkItemId && done.Command == e.Command)
            ? null
            : Item(e.WorkItemId, "claimed", e.Name) with { IsNobodys = true };

    private Sentence Item(string workItem, string key, params object?[] args)
    {
        var details = args.Length > 1 ? Because(args[1] as string) : "";
        return new(ItemName(workItem), (texts["desk.history." + key, [.. args.Take(1)]] + (details.Length > 0 ? ". " + details : "")).Trim());
    }

    private Sentence Completed(WorkItemCompleted e)
    {
        var outcome = e.Outcome is null ? texts["desk.history.done"] : Outcome(e.ElementId, e.Outcome);
        return new(ItemName(e.WorkItemId), outcome + (e.Reason is null ? "" : ". " + Because(e.Reason)));
    }

    private Sentence Supplement(SupplementRequested e) => new(
        texts["desk.history.supplementAsked"],
        Because(e.Reason) + (e.AnswerBy is { } by ? " " + texts["desk.history.answerBy", Formats.DateTime(by)] : ""),
        e.Items);

    private Sentence Delivered(DeliveryRecorded e)
    {
        var to = e.Recipient;
        return new(
            texts["desk.history.delivered"],
            to.IsProxy ? texts["desk.history.deliveredProxy", to.Name, to.IdentityNumber, to.Authorisation] : texts["desk.history.deliveredTo", to.Name]);
    }

    private string PlaceOf(VariableChanged e) => e.Place switch
    {
        VariablePlace.Form => texts["incidents.place.form"],
        VariablePlace.Step => view.StepName(e.Owner!),
        _ => texts["incidents.place.local"],
    };

    private string Status(string code) => texts["desk.history.status", StatusName(code)];

    private string StatusName(string code) => Dossiers.StatusNames.Of(view.Procedure, code)?.In(texts.Language) ?? code;

    private string Because(string? reason) => reason is { Length: > 0 } ? texts["desk.history.reason", reason] : "";

    private string ItemName(string workItem) => view.State.WorkItems.Find(workItem)?.Name ?? "";

    private string Outcome(string element, string? code) =>
        view.Procedure.Process.Find(element)?.Settings.Outcomes.FirstOrDefault(outcome => outcome.Code == code)?.Label.In(texts.Language)
        ?? (texts.Has("desk.outcome." + code) ? texts["desk.outcome." + code] : code ?? "");

    private sealed record Sentence(string Title, string Text, IReadOnlyList<string>? Details = null, bool IsNobodys = false);
}
