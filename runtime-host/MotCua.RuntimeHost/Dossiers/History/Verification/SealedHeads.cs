namespace MotCua.RuntimeHost.Dossiers.History.Verification;

/// <summary>Where each dossier's chain stood, by all seals together.</summary>
internal sealed class SealedHeads
{
    private readonly Dictionary<string, List<Point>> byDossier = new(StringComparer.Ordinal);

    public IEnumerable<string> Dossiers => byDossier.Keys;

    public void Add(HistorySeal seal, IEnumerable<SealedHead> heads)
    {
        foreach (var head in heads)
        {
            var point = new Point(head.Sequence, head.Hash, seal.Number, seal.At);
            if (!byDossier.TryGetValue(head.DossierId, out var points))
            {
                byDossier.Add(head.DossierId, [point]);
            }
            else if (!points.Exists(known => known.Sequence == point.Sequence && known.Hash == point.Hash))
            {
                points.Add(point);
            }
        }
    }

    /// <summary>By sequence; empty when no seal covers the dossier.</summary>
    public IReadOnlyList<Point> Of(string dossierId) =>
        byDossier.TryGetValue(dossierId, out var points) ? [.. points.OrderBy(point => point.Sequence).ThenBy(point => point.Seal)] : [];

    /// <summary>A sealed place of one chain.</summary>
    public sealed record Point(long Sequence, string Hash, long Seal, DateTimeOffset At);
}
