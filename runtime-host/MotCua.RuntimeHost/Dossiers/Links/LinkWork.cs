using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.Links;

/// <summary>A message in the hand of a worker.</summary>
internal sealed record LinkWork(DossierMessage Message, long Claim, DateTimeOffset Now)
{
    /// <summary>The write that ends the claim; in the unit of the receiver's command, so that the message arrives and is
    /// done with at once.</summary>
    public Write Ends(DossierMessage after) => Write.CompleteClaim(LinkCollections.Messages, Message.Id, Claim, after);

    /// <summary>Id of the command that the message becomes; with a receiver where it becomes several.</summary>
    public string CommandId(string? receiver = null) =>
        $"{StoredEnumName.Of(Message.Kind)}/{Message.Id}{(receiver is null ? "" : ">" + receiver)}";
}
