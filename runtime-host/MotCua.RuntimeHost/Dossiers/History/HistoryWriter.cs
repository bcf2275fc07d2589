using System.Buffers;
using System.Security.Cryptography;
using MotCua.Engine.Kernel;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.History;

/// <summary>Turns events into what is stored of them: chain records, encrypted contents, and the head to be sealed.</summary>
public sealed class HistoryWriter(DossierKeys keys)
{
    /// <summary>The next commit of a dossier.</summary>
    /// <param name="before">Where its chain ends; null for a new dossier, which gets its key here.</param>
    /// <param name="erase">Under a new key, which replaces the one so far: what was written before cannot be read any more.</param>
    internal async Task<HistoryAppend> AppendAsync(
        string dossierId, HistoryHead? before, IReadOnlyList<DossierEvent> events, CancellationToken ct, bool erase = false)
    {
        if (before is not null)
        {
            return erase
                ? await AppendErasingAsync(dossierId, before, events, ct)
                : Append(dossierId, before, events, await keys.ForWritingAsync(dossierId, ct), null);
        }

        var (key, document) = keys.Make(dossierId, 1);
        keys.Keep(dossierId, key);
        return Append(dossierId, HistoryHead.Genesis(dossierId), events, key, Write.Insert(DossierCollections.DossierKeys, dossierId, document));
    }

    private async Task<HistoryAppend> AppendErasingAsync(
        string dossierId, HistoryHead before, IReadOnlyList<DossierEvent> events, CancellationToken ct)
    {
        keys.Forget(dossierId);
        var old = await keys.ForWritingAsync(dossierId, ct);
        keys.Forget(dossierId);
        var (key, document) = keys.Make(dossierId, checked((byte)(old.Generation + 1)));
        return Append(dossierId, before, events, key, Write.Upsert(DossierCollections.DossierKeys, dossierId, document));
    }

    private static HistoryAppend Append(string dossierId, HistoryHead before, IReadOnlyList<DossierEvent> events, DossierKey key, Write? keyWrite)
    {
        if (events.Count == 0)
        {
            return new HistoryAppend(keyWrite is null ? [] : [keyWrite], before);
        }

        var chain = new ArrayBufferWriter<byte>(256 * events.Count);
        using var writer = ChainRecord.WriterOn(chain);
        var salted = new List<byte[]>(events.Count);
        var previous = before.Hash;
        for (var i = 0; i < events.Count; i++)
        {
            var (e, type) = (events[i], EventTypes.Of(events[i]));
            salted.Add(Salted(EventCodec.Encode(e)));
            var start = chain.WrittenCount;
            new ChainRecord(
                before.Sequence + 1 + i, type.Name, type.Version, e.At, ChainRecord.ActorOf(e.By), ChainHash.OfSaltedPayload(salted[i]), previous).Write(writer);
            writer.Reset();
            previous = ChainHash.Of(chain.WrittenSpan[start..]);
            chain.Write([ChainBlock.LineEnd]);
        }

        var head = new HistoryHead(before.Blocks + 1, before.Sequence + events.Count, previous);
        List<Write> writes =
        [
            Write.Append(DossierCollections.ChainStream, dossierId, head.Blocks, chain.WrittenMemory),
            Write.Append(DossierCollections.PayloadStream, dossierId, head.Blocks, PayloadBlock.Encrypt(key, dossierId, before.Sequence + 1, salted)),
            Write.Upsert(DossierCollections.UnsealedHeads, dossierId, new UnsealedHead(dossierId, head.Sequence, head.Hash)),
        ];
        if (keyWrite is not null)
        {
            writes.Add(keyWrite);
        }

        return new HistoryAppend(writes, head);
    }

    private static byte[] Salted(byte[] payload)
    {
        var salted = new byte[PayloadBlock.SaltLength + payload.Length];
        RandomNumberGenerator.Fill(salted.AsSpan(0, PayloadBlock.SaltLength));
        payload.CopyTo(salted.AsSpan(PayloadBlock.SaltLength));
        return salted;
    }
}
