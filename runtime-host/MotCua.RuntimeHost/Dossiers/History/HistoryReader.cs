using System.Globalization;
using MotCua.Engine.Kernel;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.History;

/// <summary>Reads a dossier's events back from chain and contents.</summary>
public sealed class HistoryReader(IDocumentStore store, DossierKeys keys)
{
    /// <summary>All events, oldest first; <see cref="PayloadErased"/> stands for those whose content was erased.</summary>
    /// <exception cref="InvalidDataException">Something is missing or damaged; <c>verify-history</c> says what.</exception>
    public async Task<IReadOnlyList<DossierEvent>> ReadAsync(string dossierId, CancellationToken ct)
    {
        // Erasing puts the event and the new key down together: the key is read after the events it may be needed for.
        var chain = await store.ReadStreamAsync(DossierCollections.ChainStream, dossierId, 1, ct);
        var payloads = await store.ReadStreamAsync(DossierCollections.PayloadStream, dossierId, 1, ct);
        var key = await keys.ReadAsync(dossierId, ct);
        var events = new List<DossierEvent>();
        for (var block = 0; block < chain.Count; block++)
        {
            var lines = ChainBlock.Lines(chain[block].Bytes);
            var bytes = payloads.ElementAtOrDefault(block)?.Bytes ?? default;
            var parts = PayloadBlock.Parts(bytes);
            for (var i = 0; i < lines.Count; i++)
            {
                events.Add(Event(dossierId, block + 1, ChainRecord.Read(lines[i]), PayloadBlock.GenerationOf(bytes.Span), i < parts.Count ? parts[i] : default, key));
            }
        }

        return events;
    }

    private static DossierEvent Event(string dossierId, long block, ChainRecord record, byte generation, ReadOnlyMemory<byte> part, DossierKey? key)
    {
        if (key is not null && generation > 0 && generation < key.Generation)
        {
            return Erased(record, block);
        }

        return !part.IsEmpty && key is not null && generation == key.Generation
            && PayloadBlock.Decrypt(key, dossierId, record.Sequence, part.Span) is { } salted
            ? EventCodec.Decode(record.Type, record.Version, salted.AsMemory(PayloadBlock.SaltLength))
            : throw new InvalidDataException(string.Create(
                CultureInfo.InvariantCulture, $"The content of event {record.Sequence} of dossier {dossierId} is missing or damaged."));
    }

    /// <summary>What is still known of an event whose content was erased.</summary>
    internal static PayloadErased Erased(ChainRecord record, long block) => new(record.Type, record.Version)
    {
        At = record.At,
        By = record.Actor.StartsWith("officer:", StringComparison.Ordinal)
            ? new ActorRef(ActorKind.Officer, record.Actor["officer:".Length..], "")
            : new ActorRef(record.Actor == "applicant" ? ActorKind.Applicant : ActorKind.System, record.Actor, ""),
        Command = block,
    };
}
