namespace MotCua.Engine.Kernel.Commands;

/// <summary>A job failed after its retries, or threw a BPMN error. Only <see cref="ActorKind.System"/>; raises an incident.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="JobId">Local id of the job.</param>
/// <param name="Error">What went wrong, for administrators.</param>
/// <param name="ErrorCode">Code of the BPMN error thrown; null when the job just failed.</param>
/// <param name="Cause">Kind of failure, for example "script.timeout"; null when not known.</param>
/// <param name="Attempts">How often it was tried, from 1.</param>
public sealed record FailJob(Actor Actor, string JobId, string Error, string? ErrorCode = null, string? Cause = null, int Attempts = 1)
    : DossierCommand(Actor);
