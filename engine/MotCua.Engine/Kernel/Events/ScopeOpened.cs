using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A process or sub-process began.</summary>
/// <param name="ScopeId">Local id.</param>
/// <param name="ElementId">The element.</param>
/// <param name="ParentScopeId">Null for the process.</param>
/// <param name="ParentTokenId">The token that waits.</param>
public sealed record ScopeOpened(string ScopeId, string ElementId, string? ParentScopeId, string? ParentTokenId) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state)
        => state with { Scopes = state.Scopes.Set(ScopeId, new Scope(ScopeId, ElementId, ParentScopeId, ParentTokenId)), LastId = LocalId.Number(ScopeId) };
}
