using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn;

/// <summary>The second gate: what BPMN 2.0.2 asks of every graph. One rule, one method.</summary>
internal static class GraphRules
{
    private static readonly Func<Graph, IEnumerable<Finding>>[] Rules =
    [
        FlowEnds, FlowsStayInScope, StartsHaveNoIncoming, EndsHaveNoOutgoing, BoundariesAreAttached, DefaultsLeaveTheirNode,
    ];

    public static IEnumerable<Finding> Check(string processId, IReadOnlyList<FlowNode> nodes, IReadOnlyList<SequenceFlow> flows)
    {
        var graph = new Graph(processId, nodes, flows, nodes.ToDictionary(n => n.Id));
        return Rules.SelectMany(rule => rule(graph)).ToList();
    }

    /// <summary>Section 10.2.1: a sequence flow joins two flow nodes.</summary>
    private static IEnumerable<Finding> FlowEnds(Graph graph)
        => from flow in graph.Flows
           from end in new[] { flow.SourceId, flow.TargetId }
           where !graph.ById.ContainsKey(end)
           select Finding.Error("MC-BPMN-103", flow.Id, ("reference", end)).At(null, flow.Line, flow.Column);

    /// <summary>Section 7.6.1: a sequence flow does not cross the border of a sub-process.</summary>
    private static IEnumerable<Finding> FlowsStayInScope(Graph graph)
        => from flow in graph.Flows
           where graph.ById.TryGetValue(flow.SourceId, out var source)
               && graph.ById.TryGetValue(flow.TargetId, out var target)
               && source.ScopeId != target.ScopeId
           select Finding.Error("MC-BPMN-109", flow.Id).At(null, flow.Line, flow.Column);

    /// <summary>Section 10.5.2: a start event is no target.</summary>
    private static IEnumerable<Finding> StartsHaveNoIncoming(Graph graph)
        => graph.Nodes.Where(n => n.IsStart && n.Incoming.Count > 0).Select(n => On(n, "MC-BPMN-104"));

    /// <summary>Section 10.5.3: an end event is no source.</summary>
    private static IEnumerable<Finding> EndsHaveNoOutgoing(Graph graph)
        => graph.Nodes.Where(n => n.Kind.Element == "endEvent" && n.Outgoing.Count > 0).Select(n => On(n, "MC-BPMN-105"));

    /// <summary>Section 10.5.4: a boundary event sits on an activity of its scope and is no target.</summary>
    private static IEnumerable<Finding> BoundariesAreAttached(Graph graph)
    {
        foreach (var boundary in graph.Nodes.Where(n => n.AttachedTo is not null))
        {
            if (!graph.ById.TryGetValue(boundary.AttachedTo!, out var host) || !host.IsActivity || host.ScopeId != boundary.ScopeId)
            {
                yield return On(boundary, "MC-BPMN-106", ("reference", boundary.AttachedTo));
            }

            if (boundary.Incoming.Count > 0)
            {
                yield return On(boundary, "MC-BPMN-107");
            }
        }
    }

    /// <summary>Section 10.6.2: a default flow is one of the node's outgoing flows.</summary>
    private static IEnumerable<Finding> DefaultsLeaveTheirNode(Graph graph)
        => graph.Nodes.Where(n => n.DefaultFlow is not null && !n.Outgoing.Contains(n.DefaultFlow)).Select(n => On(n, "MC-BPMN-108", ("reference", n.DefaultFlow)));

    private static Finding On(FlowNode node, string code, params (string Name, string? Value)[] args)
        => Finding.Error(code, node.Id, [("name", node.Name), .. args]).At(null, node.Line, node.Column);

    private sealed record Graph(
        string ProcessId,
        IReadOnlyList<FlowNode> Nodes,
        IReadOnlyList<SequenceFlow> Flows,
        IReadOnlyDictionary<string, FlowNode> ById);
}
