namespace MotCua.Engine.Kernel.State;

/// <summary>A running process, sub-process, called process, instance of a loop, or compensation.</summary>
/// <param name="Id">Local id, for example "s1".</param>
/// <param name="ElementId">Process, sub-process, called process, repeated activity or throwing event.</param>
/// <param name="ParentScopeId">Null for the process.</param>
/// <param name="ParentTokenId">The token that waits for the scope; null for the process and for compensation nobody waits for.</param>
/// <param name="Kind">What it is.</param>
public sealed record Scope(string Id, string ElementId, string? ParentScopeId, string? ParentTokenId, ScopeKind Kind)
{
    /// <summary>Whether its element is a process or sub-process whose nodes run in it.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool HoldsNodes => Kind is ScopeKind.Process or ScopeKind.SubProcess or ScopeKind.Call;
}
