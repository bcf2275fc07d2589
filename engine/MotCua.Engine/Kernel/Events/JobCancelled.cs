using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A job's result is no longer wanted.</summary>
/// <param name="JobId">Local id.</param>
public sealed record JobCancelled(string JobId) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state) => state with { Jobs = state.Jobs.Remove(JobId) };
}
