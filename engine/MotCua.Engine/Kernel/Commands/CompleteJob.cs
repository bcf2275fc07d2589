using System.Text.Json.Nodes;

namespace MotCua.Engine.Kernel.Commands;

/// <summary>The result of a service task's job. Only <see cref="ActorKind.System"/>.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="JobId">Local id of the job.</param>
/// <param name="Result">What it gave; becomes the step's data.</param>
/// <param name="Variables">Variables to set; null for none.</param>
public sealed record CompleteJob(Actor Actor, string JobId, JsonObject Result, JsonObject? Variables = null) : DossierCommand(Actor);
