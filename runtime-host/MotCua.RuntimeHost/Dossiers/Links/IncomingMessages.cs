using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using MotCua.Engine.Kernel;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.Links;

/// <summary>Takes messages and signals from other systems. Their message id makes a repetition count once.</summary>
public sealed class IncomingMessages(IDocumentStore store, TimeProvider time)
{
    /// <summary>Puts it on its way, or finds it there already.</summary>
    /// <returns>The message as it is now; null when the id was used for something else before.</returns>
    public async Task<DossierMessage?> AcceptAsync(
        LinkKind kind, string messageId, string name, string? key, JsonObject? payload, Actor sender, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(sender);
        var now = time.GetUtcNow();
        var message = new DossierMessage
        {
            Id = "api-" + Hash(messageId)[..40],
            Kind = kind,
            SenderAgency = sender.Unit,
            MessageId = messageId,
            SentBy = sender.Id,
            ContentHash = Hash($"{kind}\n{name}\n{(key is null ? "-" : "+" + key)}\n{payload?.ToJsonString()}"),
            Name = name,
            Key = key,
            Payload = payload,
            CreatedAt = now,
            DueAt = now,
        };
        if ((await store.CommitAsync(UnitOfWork.Of(Write.Insert(LinkCollections.Messages, message.Id, message)), ct)).IsCommitted)
        {
            return message;
        }

        var first = (await store.GetAsync(LinkCollections.Messages, message.Id, ct))?.Read<DossierMessage>();
        return first?.ContentHash == message.ContentHash ? first : null;
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
