using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>An officer stopped the dossier.</summary>
/// <param name="WorkItemId">The work item.</param>
/// <param name="Reason">Why.</param>
public sealed record DossierStopped(string WorkItemId, string Reason) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state) => state;
}
