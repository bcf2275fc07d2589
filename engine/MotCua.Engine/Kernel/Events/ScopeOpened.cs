using System.Text.Json.Nodes;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A process, sub-process, called process, instance of a loop or compensation began.</summary>
/// <param name="ScopeId">Local id.</param>
/// <param name="ElementId">The element.</param>
/// <param name="ParentScopeId">Null for the process.</param>
/// <param name="ParentTokenId">The token that waits.</param>
/// <param name="Kind">What it is; null in old histories, which knew processes and sub-processes only.</param>
/// <param name="Variables">Its variables; null for none.</param>
public sealed record ScopeOpened(
    string ScopeId,
    string ElementId,
    string? ParentScopeId,
    string? ParentTokenId,
    ScopeKind? Kind = null,
    JsonObject? Variables = null) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state)
    {
        var kind = Kind ?? (ParentScopeId is null ? ScopeKind.Process : ScopeKind.SubProcess);
        return state with
        {
            Scopes = state.Scopes.Set(ScopeId, new Scope(ScopeId, ElementId, ParentScopeId, ParentTokenId, kind)),
            LastId = LocalId.Number(ScopeId),
            Data = Variables is null ? state.Data : state.Data.WithLocals(ScopeId, Variables),
        };
    }
}
