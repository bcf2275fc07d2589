namespace MotCua.Engine.Kernel.State;

/// <summary>A running process or sub-process.</summary>
/// <param name="Id">Local id, for example "s1".</param>
/// <param name="ElementId">Process or sub-process.</param>
/// <param name="ParentScopeId">Null for the process.</param>
/// <param name="ParentTokenId">The token that waits for the sub-process; null for the process.</param>
public sealed record Scope(string Id, string ElementId, string? ParentScopeId, string? ParentTokenId);
