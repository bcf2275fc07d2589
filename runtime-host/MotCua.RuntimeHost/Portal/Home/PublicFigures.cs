using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Dossiers.Documents;
using MotCua.RuntimeHost.Texts;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Portal.Home;

/// <summary>The public figures (E-10.1): on time is settled no later than the appointment as it then was. Counted at
/// most once a minute of domain time.</summary>
public sealed class PublicFigures(IDocumentStore store, TimeProvider time)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);
    private static readonly FieldValue[] Settlements = ["Settled", "Delivered", "Stopped"];

    private volatile Counted? last;

    public async Task<Figures> NowAsync(CancellationToken ct = default)
    {
        var now = time.GetUtcNow();
        if (last is { } counted && (now - counted.At).Duration() < Fresh)
        {
            return counted.Figures;
        }

        var figures = await CountAsync(now, ct);
        last = new Counted(now, figures);
        return figures;
    }

    private async Task<Figures> CountAsync(DateTimeOffset now, CancellationToken ct)
    {
        var local = Formats.Local(now);
        var month = new DateTimeOffset(local.Year, local.Month, 1, 0, 0, 0, local.Offset);
        var received = await store.CountAsync(DossierCollections.Dossiers, Filter.Ge("receivedAt", month), ct);
        var overdue = await store.CountAsync(
            DossierCollections.Dossiers,
            Filter.And(Filter.Eq("ended", false), Filter.Eq("clockPhase", "running"), Filter.Lt("deadline", now)),
            ct);
        var (settled, onTime) = await SettledAsync(month, ct);
        return new Figures(DateOnly.FromDateTime(month.DateTime), DateOnly.FromDateTime(local.DateTime), received, settled, onTime, overdue);
    }

    private async Task<(long Settled, long OnTime)> SettledAsync(DateTimeOffset since, CancellationToken ct)
    {
        var (settled, onTime) = (0L, 0L);
        string? cursor = null;
        do
        {
            var page = await store.QueryAsync(
                new DocumentQuery
                {
                    Collection = DossierCollections.Dossiers,
                    Filter = Filter.And(Filter.Ge("settledAt", since), Filter.Exists("deadline"), Filter.In("status", Settlements)),
                    Limit = DocumentQuery.MaxLimit,
                    Cursor = cursor,
                },
                ct);
            foreach (var dossier in page.Items.Select(found => found.Read<DossierDocument>()))
            {
                settled++;
                onTime += dossier.SettledAt <= dossier.Deadline ? 1 : 0;
            }

            cursor = page.NextCursor;
        }
        while (cursor is not null);
        return (settled, onTime);
    }

    private sealed record Counted(DateTimeOffset At, Figures Figures);
}
