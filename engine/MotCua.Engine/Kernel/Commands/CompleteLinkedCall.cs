using System.Text.Json.Nodes;

namespace MotCua.Engine.Kernel.Commands;

/// <summary>The dossier that a call activity began at another agency is over. Only <see cref="ActorKind.System"/>.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="CallId">Local id of the call.</param>
/// <param name="Outcome">How it ended, for example "completed" or "withdrawn".</param>
/// <param name="Result">What it hands back.</param>
public sealed record CompleteLinkedCall(Actor Actor, string CallId, string Outcome, JsonObject Result) : DossierCommand(Actor);
