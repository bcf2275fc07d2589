using System.Text.Json.Nodes;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A message goes out to whichever dossier waits for it; the host delivers it once.</summary>
/// <param name="MessageId">Local id; with the dossier's id the idempotency key.</param>
/// <param name="ElementId">The throwing element.</param>
/// <param name="Name">Name of the message.</param>
/// <param name="Key">Correlation key; null for none.</param>
/// <param name="Payload">What it carries; null for nothing.</param>
public sealed record MessageThrown(string MessageId, string ElementId, string Name, string? Key, JsonObject? Payload) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state) => state with { LastId = LocalId.Number(MessageId) };
}
