using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn;

/// <summary>What reading the graph of a document gave.</summary>
/// <param name="Process">The graph; null when a broken reference or a missing process makes one impossible.</param>
/// <param name="Findings">What breaks the standard or our extension data.</param>
public sealed record ProcessReadResult(ProcessDefinition? Process, IReadOnlyList<Finding> Findings);
