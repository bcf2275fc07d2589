namespace MotCua.RuntimeHost.Dossiers.History;

/// <summary>Where a dossier's chain ends.</summary>
/// <param name="Blocks">Commits so far: one record in each of the two streams per commit.</param>
/// <param name="Sequence">Events so far.</param>
/// <param name="Hash">Hash of the last event's chain record, base64url.</param>
public sealed record HistoryHead(long Blocks, long Sequence, string Hash)
{
    /// <summary>Before the first event.</summary>
    public static HistoryHead Genesis(string dossierId) => new(0, 0, ChainHash.Genesis(dossierId));
}
