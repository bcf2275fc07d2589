using MotCua.Engine.Bpmn.Validity;
using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn;

/// <summary>The findings of the second gate as one list.</summary>
public static class BpmnGates
{
    /// <summary>
    /// What reading the graph said and what breaks the standard. Both look at ids and references; what both say about the
    /// same place stands here once.
    /// </summary>
    /// <param name="document">The file.</param>
    /// <param name="graph">Its graph, as read.</param>
    public static IReadOnlyList<Finding> Valid(BpmnDocument document, ProcessReadResult graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return [.. graph.Findings.Concat(BpmnValidity.Check(document)).DistinctBy(BpmnValidity.Key)];
    }
}
