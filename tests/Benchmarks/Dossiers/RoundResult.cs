using MotCua.RuntimeHost.Dossiers;
using MotCua.Storage;

namespace MotCua.Benchmarks.Dossiers;

/// <summary>What one round did.</summary>
/// <param name="Dossiers">Brought to their end.</param>
/// <param name="Took">From the first submission to the last answer.</param>
/// <param name="Processor">Processor time of the whole process meanwhile.</param>
/// <param name="AllocatedBytes">By the whole process meanwhile.</param>
/// <param name="Batches">What was committed together, in order.</param>
internal sealed record RoundResult(int Dossiers, TimeSpan Took, TimeSpan Processor, long AllocatedBytes, IReadOnlyList<CommitRecorder.Batch> Batches)
{
    public double PerSecond => Dossiers / Took.TotalSeconds;

    public int Units => Batches.Sum(batch => batch.Units.Count);

    public double SnapshotBytesPerUnit => BytesOf(DossierCollections.DossierStates) / Units;

    /// <summary>Contents, encrypted.</summary>
    public double EventBytesPerUnit => BytesOf(DossierCollections.PayloadStream) / Units;

    /// <summary>Chain records.</summary>
    public double ChainBytesPerUnit => BytesOf(DossierCollections.ChainStream) / Units;

    public double BytesPerUnit => (double)Writes.Sum(Bytes) / Units;

    public double WritesPerUnit => (double)Writes.Count() / Units;

    private IEnumerable<Write> Writes => Batches.SelectMany(batch => batch.Units).SelectMany(unit => unit.Writes);

    private double BytesOf(string container) => Writes.Where(write => write.Container == container).Sum(Bytes);

    private static long Bytes(Write write) => write switch
    {
        InsertWrite insert => insert.Utf8.Length,
        ReplaceWrite replace => replace.Utf8.Length,
        UpsertWrite upsert => upsert.Utf8.Length,
        AppendWrite append => append.Bytes.Length,
        _ => 0,
    };
}
