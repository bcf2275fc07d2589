using MotCua.Engine.Bpmn;

namespace MotCua.Engine.Kernel.Migration;

/// <summary>One line of a proposed mapping.</summary>
/// <param name="From">The element of the present version.</param>
/// <param name="To">What it becomes; null when nothing fits.</param>
/// <param name="Basis">Why.</param>
public sealed record ProposedElement(FlowNode From, FlowNode? To, MappingBasis Basis);
