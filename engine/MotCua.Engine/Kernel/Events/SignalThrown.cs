using System.Text.Json.Nodes;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A signal goes out to everybody who waits for it, in this dossier at once and in others by the host.</summary>
/// <param name="SignalId">Local id; with the dossier's id the idempotency key.</param>
/// <param name="ElementId">The throwing element.</param>
/// <param name="Name">Name of the signal.</param>
/// <param name="Payload">What it carries; null for nothing.</param>
public sealed record SignalThrown(string SignalId, string ElementId, string Name, JsonObject? Payload) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state) => state with { LastId = LocalId.Number(SignalId) };
}
