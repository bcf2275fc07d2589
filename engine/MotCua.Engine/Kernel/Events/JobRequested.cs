using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A worker is asked to do a job.</summary>
/// <param name="JobId">Local id; the idempotency key with the dossier id.</param>
/// <param name="TokenId">The token.</param>
/// <param name="ElementId">The element.</param>
/// <param name="Connector">What is to do it.</param>
public sealed record JobRequested(string JobId, string TokenId, string ElementId, string Connector) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state)
    {
        return state with
        {
            Jobs = state.Jobs.Set(JobId, new JobInstance(JobId, TokenId, ElementId, Connector)),
            LastId = LocalId.Number(JobId),
        };
    }
}
