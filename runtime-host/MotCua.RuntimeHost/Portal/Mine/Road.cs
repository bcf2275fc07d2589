using MotCua.RuntimeHost.Texts;

namespace MotCua.RuntimeHost.Portal.Mine;

/// <summary>Where a dossier is: five main statuses in a row, the others beside the one they leave from (look 04).</summary>
internal static class Road
{
    private const int Intake = 0;
    private const int Handling = 2;

    private static readonly string[] Main = ["Registered", "Accepted", "Processing", "Settled", "Delivered"];

    /// <summary>Sides always shown, so that people know what may come, and the stop they belong to.</summary>
    private static readonly (string Status, int Stop)[] Expected =
        [("NotAccepted", Intake), ("SupplementRequested", Handling), ("Supplemented", Handling), ("PaymentRequested", Handling), ("Stopped", Handling)];

    public static IReadOnlyList<RoadStop> Of(DossierView view, Localizer texts)
    {
        var reached = view.Events.OfType<StatusChanged>().GroupBy(change => change.To).ToDictionary(changes => changes.Key, changes => changes.First().At);
        var now = NowAt(view, reached);
        var status = view.State.Status;
        var isOver = status == Main[^1];
        return
        [
            .. Main.Select((main, stop) => new RoadStop(
                view.StatusName(main, texts),
                isOver || stop < now ? "done" : stop == now ? "now" : null,
                stop == 0 ? view.State.SubmittedAt : reached.TryGetValue(main, out var at) && stop <= now ? at : null,
                [.. SidesOf(view, stop, now).Select(side => new RoadSide(side, view.StatusName(side, texts), side == status && stop == now))])),
        ];
    }

    private static int NowAt(DossierView view, Dictionary<string, DateTimeOffset> reached)
    {
        var status = view.State.Status;
        if (Array.IndexOf(Main, status) is >= 0 and var main)
        {
            return main;
        }

        if (status is "SupplementRequested" or "Supplemented")
        {
            return view.State.ReceivedAt is null ? Intake : Handling;
        }

        return Expected.FirstOrDefault(side => side.Status == status) is { Status: not null } known
            ? known.Stop
            : Math.Max(0, Array.FindLastIndex(Main, reached.ContainsKey));
    }

    private static IEnumerable<string> SidesOf(DossierView view, int stop, int now)
    {
        var status = view.State.Status;
        var sides = Expected.Where(side => side.Stop == stop && view.Procedure.Statuses.Find(side.Status) is not null).Select(side => side.Status).ToList();
        // One that is shown now stands at its stop even when it is none of the usual ones.
        if (stop == now && status is not null && !Main.Contains(status) && !sides.Contains(status))
        {
            sides.Insert(0, status);
        }

        return sides;
    }
}
