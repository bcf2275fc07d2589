using System.Text.Json.Nodes;

namespace MotCua.Engine.Kernel.Commands;

/// <summary>A signal that was thrown elsewhere. Only <see cref="ActorKind.System"/>.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="Name">Name of the signal.</param>
/// <param name="Payload">What it carries; null for nothing.</param>
public sealed record DeliverSignal(Actor Actor, string Name, JsonObject? Payload) : DossierCommand(Actor);
