using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A job failed after its retries, or threw a BPMN error.</summary>
/// <param name="JobId">Local id.</param>
/// <param name="ElementId">The element.</param>
/// <param name="Error">What went wrong.</param>
/// <param name="ErrorCode">Code of the BPMN error; null when it just failed.</param>
/// <param name="Cause">Kind of failure.</param>
/// <param name="Attempts">How often it was tried; 0 when not known.</param>
public sealed record JobFailed(string JobId, string ElementId, string Error, string? ErrorCode = null, string? Cause = null, int Attempts = 0)
    : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state) => state with { Jobs = state.Jobs.Remove(JobId) };
}
