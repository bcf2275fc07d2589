using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A job failed after its retries.</summary>
/// <param name="JobId">Local id.</param>
/// <param name="ElementId">The element.</param>
/// <param name="Error">What went wrong.</param>
public sealed record JobFailed(string JobId, string ElementId, string Error) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state) => state with { Jobs = state.Jobs.Remove(JobId) };
}
