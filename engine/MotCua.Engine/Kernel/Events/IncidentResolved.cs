using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>An incident no longer holds its strand: retried, or the strand is gone.</summary>
/// <param name="IncidentId">Which.</param>
public sealed record IncidentResolved(string IncidentId) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state)
        => state with { Incidents = state.Incidents.Change(IncidentId, i => i with { ResolvedAt = At }) };
}
