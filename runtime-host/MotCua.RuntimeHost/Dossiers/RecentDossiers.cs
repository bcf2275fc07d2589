namespace MotCua.RuntimeHost.Dossiers;

/// <summary>
/// Dossiers just worked on, as they were written, so that the next command need not read and decode them. One may be
/// out of date, since another host may have written: the version of the state guards the commit, and whoever is refused
/// on a remembered state is judged again on the stored one. Bounded: two generations of at most so many snapshot bytes,
/// the older of which is forgotten when the younger is full.
/// </summary>
public sealed class RecentDossiers
{
    /// <summary>Encoded; decoded a state takes about eight times as much.</summary>
    private const long BytesPerGeneration = 4 * 1024 * 1024;

    private readonly Lock gate = new();
    private Dictionary<string, DossierRecord> young = new(StringComparer.Ordinal);
    private Dictionary<string, DossierRecord> old = new(StringComparer.Ordinal);
    private long youngBytes;

    /// <summary>The dossier as last seen by this host; null when it is not remembered.</summary>
    public DossierRecord? Find(string dossierId)
    {
        lock (gate)
        {
            return young.TryGetValue(dossierId, out var record) || old.TryGetValue(dossierId, out record) ? record : null;
        }
    }

    /// <summary>Forgets a dossier: it has ended, was erased, or turned out to be out of date.</summary>
    public void Forget(string dossierId)
    {
        lock (gate)
        {
            young.Remove(dossierId);
            old.Remove(dossierId);
        }
    }

    /// <param name="record">As it was committed.</param>
    /// <param name="snapshotBytes">Length of its encoded state and data.</param>
    internal void Remember(DossierRecord record, int snapshotBytes)
    {
        lock (gate)
        {
            old.Remove(record.State.DossierId);
            young[record.State.DossierId] = record;
            youngBytes += snapshotBytes;
            if (youngBytes > BytesPerGeneration)
            {
                (old, young, youngBytes) = (young, new(StringComparer.Ordinal), 0);
            }
        }
    }
}
