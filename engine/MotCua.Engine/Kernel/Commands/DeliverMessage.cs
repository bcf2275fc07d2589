using System.Text.Json.Nodes;

namespace MotCua.Engine.Kernel.Commands;

/// <summary>A message for a dossier that waits for it. Only <see cref="ActorKind.System"/>.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="Name">Name of the message.</param>
/// <param name="Key">Correlation key; null for none.</param>
/// <param name="Payload">What it carries; null for nothing.</param>
public sealed record DeliverMessage(Actor Actor, string Name, string? Key, JsonObject? Payload) : DossierCommand(Actor);
