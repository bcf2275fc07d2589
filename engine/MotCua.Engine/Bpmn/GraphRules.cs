using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn;

/// <summary>
/// What a graph cannot be made without: ends of flows and hosts of boundary events that exist. The same constraints,
/// with all others, are rules of <see cref="Validity.BpmnValidity"/>; here they keep a broken graph from being made.
/// </summary>
internal static class GraphRules
{
    public static IEnumerable<Finding> Check(string processId, IReadOnlyList<FlowNode> nodes, IReadOnlyList<SequenceFlow> flows)
    {
        ArgumentNullException.ThrowIfNull(processId);
        var byId = nodes.ToDictionary(n => n.Id);
        return FlowEnds(flows, byId).Concat(BoundariesAreAttached(nodes, byId)).ToList();
    }

    /// <summary>Section 8.3.13: a sequence flow joins two flow nodes.</summary>
    private static IEnumerable<Finding> FlowEnds(IReadOnlyList<SequenceFlow> flows, Dictionary<string, FlowNode> byId)
        => from flow in flows
           from end in new[] { flow.SourceId, flow.TargetId }
           where !byId.ContainsKey(end)
           select Finding.Error("MC-BPMN-103", flow.Id, ("reference", end)).At(null, flow.Line, flow.Column);

    /// <summary>Section 10.5.4: a boundary event sits on an activity of its scope.</summary>
    private static IEnumerable<Finding> BoundariesAreAttached(IReadOnlyList<FlowNode> nodes, Dictionary<string, FlowNode> byId)
        => from boundary in nodes
           where boundary.AttachedTo is not null
               && !(byId.TryGetValue(boundary.AttachedTo, out var host) && host.IsActivity && host.ScopeId == boundary.ScopeId)
           select Finding.Error("MC-BPMN-106", boundary.Id, ("name", boundary.Name), ("reference", boundary.AttachedTo)).At(null, boundary.Line, boundary.Column);
}
