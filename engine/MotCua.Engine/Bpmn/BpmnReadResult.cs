using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn;

/// <summary>What reading a process file gave.</summary>
/// <param name="Document">The whole file; null when it was refused.</param>
/// <param name="Findings">Why it was refused.</param>
public sealed record BpmnReadResult(BpmnDocument? Document, IReadOnlyList<Finding> Findings);
