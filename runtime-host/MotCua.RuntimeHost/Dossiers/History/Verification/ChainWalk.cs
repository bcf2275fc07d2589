using MotCua.Engine.Kernel;

namespace MotCua.RuntimeHost.Dossiers.History.Verification;

/// <summary>Goes through one dossier's chain from its first event and stops at the first thing that is wrong.</summary>
internal sealed class ChainWalk
{
    private readonly StoredDossier stored;
    private readonly bool readsContents;
    private readonly IReadOnlyList<SealedHeads.Point> points;
    private readonly List<Link> links = [];
    private readonly List<DossierEvent> events = [];

    public ChainWalk(StoredDossier stored, bool readsContents, IReadOnlyList<SealedHeads.Point> points)
    {
        this.stored = stored;
        this.readsContents = readsContents;
        this.points = points;
        Flatten();
    }

    /// <summary>Events that are there.</summary>
    public long Count => links.Count;

    /// <summary>The events as far as they could be read.</summary>
    public IReadOnlyList<DossierEvent> Events => events;

    /// <summary>Whether contents were erased in the way that leaves its event behind.</summary>
    public bool IsErased { get; private set; }

    /// <summary>Hash of the chain after that many events; 0 is the genesis.</summary>
    public string HashAfter(long sequence) => sequence == 0 ? ChainHash.Genesis(stored.Id) : links[(int)sequence - 1].Hash;

    public HistoryFinding? Check()
    {
        IsErased = links.Exists(link => link.Record?.Type == "personalDataErased");
        for (var i = 0; i < links.Count; i++)
        {
            if ((CheckRecord(i) ?? CheckSeals(i + 1) ?? (readsContents ? CheckContent(i) : null)) is { } finding)
            {
                return finding;
            }
        }

        return points.FirstOrDefault(point => point.Sequence > Count) is { } beyond
            ? Finding(FindingKind.TailCut, Count + 1, null, beyond)
            : null;
    }

    private void Flatten()
    {
        foreach (var block in stored.Chain)
        {
            var lines = ChainBlock.Lines(block.Bytes);
            for (var i = 0; i < lines.Count; i++)
            {
                links.Add(new Link(block.Sequence, i, Read(lines[i]), ChainHash.Of(lines[i].Span)));
            }
        }
    }

    private HistoryFinding? CheckRecord(int i)
    {
        var (expected, record) = (i + 1L, links[i].Record);
        if (record is null)
        {
            return Finding(FindingKind.RecordAltered, expected);
        }

        if (record.Sequence != expected)
        {
            return links.Exists(link => link.Record?.Sequence == expected) ? Finding(FindingKind.Reordered, expected, Last(record.Sequence, expected))
                : record.Sequence > expected ? Finding(FindingKind.Removed, expected, Last(record.Sequence - 1, expected))
                : Finding(FindingKind.RecordAltered, expected);
        }

        if (record.PreviousHash == HashAfter(i))
        {
            return null;
        }

        // Either the record before was altered, or this one's link. Whoever comes after this one knows its true hash.
        var known = i + 1 < links.Count ? links[i + 1].Record?.PreviousHash : stored.Entry?.History.Sequence == expected ? stored.Entry.History.Hash : null;
        return Finding(FindingKind.RecordAltered, i == 0 || known != links[i].Hash ? expected : expected - 1);
    }

    private HistoryFinding? CheckSeals(long sequence)
    {
        if (points.FirstOrDefault(point => point.Sequence == sequence && point.Hash != HashAfter(sequence)) is not { } broken)
        {
            return null;
        }

        var sound = points.Where(point => point.Sequence < sequence).Select(point => point.Sequence).DefaultIfEmpty(0).Max();
        return Finding(FindingKind.RewrittenSinceSeal, sound + 1, Last(sequence, sound + 1), broken);
    }

    private HistoryFinding? CheckContent(int i)
    {
        var (link, record, sequence) = (links[i], links[i].Record!, i + 1L);
        if (stored.Key is not { } key)
        {
            return Finding(FindingKind.KeyMissing, sequence);
        }

        var block = stored.Payloads.GetValueOrDefault(link.Block);
        var generation = PayloadBlock.GenerationOf(block.Span);
        if (generation > 0 && generation < key.Generation)
        {
            events.Add(HistoryReader.Erased(record, link.Block));
            return IsErased ? null : Finding(FindingKind.KeyMissing, sequence);
        }

        var parts = PayloadBlock.Parts(block);
        if (link.Part >= parts.Count)
        {
            return Finding(block.IsEmpty ? FindingKind.PayloadRemoved : FindingKind.PayloadAltered, sequence);
        }

        if (PayloadBlock.Decrypt(key, stored.Id, sequence, parts[link.Part].Span) is not { } salted)
        {
            return Finding(FindingKind.PayloadAltered, sequence);
        }

        // The content is sealed by itself (its cipher is authenticated): if the hash or anything else in the record does
        // not fit, the record was altered.
        return ChainHash.OfSaltedPayload(salted) == record.PayloadHash && Fits(record, salted.AsSpan(PayloadBlock.SaltLength))
            ? null
            : Finding(FindingKind.RecordAltered, sequence);
    }

    private bool Fits(ChainRecord record, ReadOnlySpan<byte> payload)
    {
        try
        {
            var e = EventCodec.Decode(record.Type, record.Version, payload.ToArray());
            events.Add(e);
            return e.At == record.At && ChainRecord.ActorOf(e.By) == record.Actor
                && (EventTypes.Of(e).Version != record.Version || EventCodec.Encode(e).AsSpan().SequenceEqual(payload));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private HistoryFinding Finding(FindingKind kind, long from, long? to = null, SealedHeads.Point? point = null) =>
        new(kind, stored.Id, stored.Entry?.Code, from, to, point?.Seal, point?.At);

    private static long? Last(long to, long from) => to > from ? to : null;

    private static ChainRecord? Read(ReadOnlyMemory<byte> line)
    {
        try
        {
            return ChainRecord.Read(line);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>One event of the chain: where it lies, what it says (null: unreadable), and its hash.</summary>
    private sealed record Link(long Block, int Part, ChainRecord? Record, string Hash);
}
