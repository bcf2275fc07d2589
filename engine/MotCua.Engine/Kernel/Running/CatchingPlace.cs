using MotCua.Engine.Bpmn;

namespace MotCua.Engine.Kernel.Running;

/// <summary>An event that catches.</summary>
/// <param name="Node">The boundary event, or the start of an event sub-process.</param>
/// <param name="TokenId">The token at the activity it sits on; null for an event sub-process.</param>
/// <param name="ScopeId">The scope of the event sub-process; null for a boundary event.</param>
internal sealed record CatchingPlace(FlowNode Node, string? TokenId, string? ScopeId);
