namespace MotCua.Engine.Kernel.State;

/// <summary>A token: one strand of the dossier's way through the process.</summary>
/// <param name="Id">Local id, for example "t3".</param>
/// <param name="ScopeId">The scope it runs in.</param>
/// <param name="ElementId">Where it is.</param>
/// <param name="FlowId">The flow it came by; null at a start.</param>
/// <param name="State">What it is doing.</param>
public sealed record Token(string Id, string ScopeId, string ElementId, string? FlowId, TokenState State);
