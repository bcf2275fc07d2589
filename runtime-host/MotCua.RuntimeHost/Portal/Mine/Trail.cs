using MotCua.RuntimeHost.Texts;

namespace MotCua.RuntimeHost.Portal.Mine;

/// <summary>The history of a dossier from its events, newest first.</summary>
internal static class Trail
{
    /// <param name="full">With reasons and people: for the applicant and whoever has the receipt (DESIGN section 8).</param>
    public static IReadOnlyList<TrailEntry> Of(DossierView view, bool full, Localizer texts) =>
        [.. view.Events.Select(e => Entry(view, e, full, texts)).OfType<TrailEntry>().Reverse()];

    private static TrailEntry? Entry(DossierView view, DossierEvent e, bool full, Localizer texts) => e switch
    {
        StatusChanged { To: "Cancelled" } when !full => null,
        StatusChanged changed => new TrailEntry(e.At, view.StatusName(changed.To, texts), Detail(view, changed, texts), full ? changed.Reason : null),
        WorkItemClaimed claimed when full => Taken(view, e, claimed.WorkItemId, claimed.Name, texts),
        WorkItemAssigned assigned when full => Taken(view, e, assigned.WorkItemId, assigned.Name, texts),
        WorkItemReassigned reassigned when full => Taken(view, e, reassigned.WorkItemId, reassigned.Name, texts),
        DeadlineExtended { Clock.Present: { } present } extended => new TrailEntry(
            e.At, texts["portal.trail.extended", Formats.DateTime(present.At)], Written: full ? extended.Reason : null),
        PersonalDataErased => new TrailEntry(e.At, texts["history.erased"]),
        PaymentRecorded paid when full => new TrailEntry(e.At, texts["portal.trail.paid", Formats.Money(paid.Amount)], texts["portal.trail.receipt", paid.ReceiptNumber]),
        _ => null,
    };

    private static TrailEntry Taken(DossierView view, DossierEvent e, string workItem, string person, Localizer texts) =>
        new(e.At, texts["portal.trail.taken", person], Written: view.State.WorkItems.Find(workItem)?.Name);

    private static string? Detail(DossierView view, StatusChanged changed, Localizer texts)
    {
        if (changed.To == "Accepted" && view.State.Clock.Original is { } due)
        {
            return texts["portal.trail.due", Formats.DateTime(due.At)];
        }

        if (changed.To == "Registered")
        {
            return texts["portal.trail.channel." + view.State.Channel];
        }

        return null;
    }
}
