namespace MotCua.Engine.Kernel.Commands;

/// <summary>A job failed after its retries. Only <see cref="ActorKind.System"/>; raises an incident.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="JobId">Local id of the job.</param>
/// <param name="Error">What went wrong, for administrators.</param>
public sealed record FailJob(Actor Actor, string JobId, string Error) : DossierCommand(Actor);
