using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>The dossier at another agency is no longer wanted; the host cancels it.</summary>
/// <param name="CallId">The call.</param>
public sealed record LinkedDossierCancelled(string CallId) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state) => state with { LinkedCalls = state.LinkedCalls.Remove(CallId) };
}
