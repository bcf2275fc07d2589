using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A process or sub-process is over.</summary>
/// <param name="ScopeId">Local id.</param>
public sealed record ScopeClosed(string ScopeId) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state)
        => state.WithoutLocals(ScopeId) with { Scopes = state.Scopes.Remove(ScopeId), Compensations = CompensationBook.Forget(state.Compensations, ScopeId) };
}
