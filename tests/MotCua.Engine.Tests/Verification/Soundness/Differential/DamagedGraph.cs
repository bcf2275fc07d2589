using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Compilation;
using MotCua.Engine.Model;

namespace MotCua.Engine.Tests.Verification.Soundness.Differential;

/// <summary>Does damage to the graph of a compiled procedure; what comes out still passes the gates.</summary>
internal static class DamagedGraph
{
    private static readonly string[] Gateways = ["exclusiveGateway", "parallelGateway", "inclusiveGateway"];

    /// <summary>The damaged procedure; the same one where the damage cannot be done or would make it unreadable.</summary>
    public static CompiledProcedure Of(CompiledProcedure procedure, Damage damage)
    {
        var process = procedure.Process;
        var changes = Changes(process, damage.Kind).ToList();
        for (var i = 0; i < Math.Min(changes.Count, 4); i++)
        {
            var graph = new Graph([.. process.NodesInOrder], [.. process.Flows.Values.OrderBy(f => f.Id, StringComparer.Ordinal)]);
            changes[(int)((damage.Pick + i) % changes.Count)](graph);
            var changed = Rebuilt(procedure, graph);
            if (!ExecutableGate.Check(changed).Any(f => f.Severity == Severity.Error))
            {
                return changed;
            }
        }

        return procedure;
    }

    private static CompiledProcedure Rebuilt(CompiledProcedure procedure, Graph graph)
    {
        var old = procedure.Process;
        var variables = old.NodesInOrder.Select(n => n.CalledElement).OfType<string>().Append(old.Id).Distinct().ToDictionary(id => id, old.VariablesOf);
        var process = new ProcessDefinition(old.Id, old.Name, GraphLinks.Connect(graph.Nodes, graph.Flows), graph.Flows, variables);
        return QuickProcedure.With(procedure, process, procedure.Expressions);
    }

    private static IEnumerable<Action<Graph>> Changes(ProcessDefinition process, DamageKind kind) => kind switch
    {
        DamageKind.GatewayKind => from node in process.NodesInOrder
                                  where Gateways.Contains(node.Kind.Element)
                                  from other in Gateways
                                  where other != node.Kind.Element
                                  select Change(node, n => n with { Kind = new ElementKind(other) }),
        DamageKind.JoinRemoved => from node in process.NodesInOrder
                                  where node.IsGateway && node.Incoming.Count > 1 && node.Outgoing.Count == 1
                                  let after = process.Flows[node.Outgoing[0]].TargetId
                                  where after != node.Id && !BehindEventGateway(process, after)
                                  select (Action<Graph>)(graph =>
                                  {
                                      graph.Flows.RemoveAll(f => f.Id == node.Outgoing[0]);
                                      graph.Lead(node.Incoming, after);
                                      graph.Nodes.RemoveAll(n => n.Id == node.Id);
                                  }),
        DamageKind.FlowMoved => from flow in Ordered(process)
                                where process.Nodes[flow.SourceId].Kind.Element != "eventBasedGateway"
                                from target in Targets(process, process.Nodes[flow.SourceId].ScopeId)
                                where target.Id != flow.TargetId && target.Id != flow.SourceId
                                select (Action<Graph>)(graph => graph.Lead([flow.Id], target.Id)),
        DamageKind.FlowAdded => from source in process.NodesInOrder
                                where Leaves(source)
                                from target in Targets(process, source.ScopeId)
                                where target.Id != source.Id
                                select Add(source, target),
        DamageKind.FlowRemoved => from flow in Ordered(process)
                                  let source = process.Nodes[flow.SourceId]
                                  let target = process.Nodes[flow.TargetId]
                                  where source.Outgoing.Count > 1 && target.Incoming.Count > 1 && source.Kind.Element != "eventBasedGateway" && source.DefaultFlow != flow.Id
                                  select (Action<Graph>)(graph => graph.Flows.RemoveAll(f => f.Id == flow.Id)),
        DamageKind.NoDefault => from node in process.NodesInOrder
                                where node.DefaultFlow is not null && node.Outgoing.Count > 1
                                select (Action<Graph>)(graph =>
                                {
                                    graph.Change(node.Id, n => n with { DefaultFlow = null });
                                    graph.Condition(node.DefaultFlow!, "v < 2");
                                }),
        DamageKind.UncaughtError => from node in process.NodesInOrder
                                    where node.Kind.Element == "endEvent"
                                    select Change(node, n => n with { Kind = new ElementKind("endEvent", "error"), Events = [new ErrorDefinition("E9")] }),
        DamageKind.Interruption => from node in process.NodesInOrder
                                   where (node.IsBoundary || process.Find(node.ScopeId) is { IsEventSubProcess: true } && node.IsStart)
                                       && node.Kind.Definition is "message" or "timer" or "signal" or "escalation" or "conditional"
                                   select Change(node, n => n with { Interrupting = !n.Interrupting }),
        DamageKind.Terminate => from node in process.NodesInOrder
                                where node.Kind.Element == "endEvent"
                                let ends = node.Kind.Definition == "terminate"
                                select Change(node, n => n with { Kind = new ElementKind("endEvent", ends ? "none" : "terminate"), Events = ends ? [] : [new TerminateDefinition()] }),
        _ => from gateway in process.NodesInOrder
             where gateway.Kind.Element is "exclusiveGateway" or "inclusiveGateway" && gateway.Outgoing.Count > 1
             from target in Before(process, gateway)
             select Add(gateway, target),
    };

    private static Action<Graph> Change(FlowNode node, Func<FlowNode, FlowNode> change) => graph => graph.Change(node.Id, change);

    // Where conditions are asked, the new flow has one of its own.
    private static Action<Graph> Add(FlowNode source, FlowNode target)
        => graph => graph.Flows.Add(new SequenceFlow($"added{graph.Flows.Count}", null, source.Id, target.Id, source.Kind.Element is "exclusiveGateway" or "inclusiveGateway" ? "v = 3" : null));

    private static IEnumerable<SequenceFlow> Ordered(ProcessDefinition process) => process.Flows.Values.OrderBy(f => f.Id, StringComparer.Ordinal);

    private static bool Leaves(FlowNode node)
        => !node.IsForCompensation && !node.IsEventSubProcess && node.Outgoing.Count > 0 && node.Kind.Element is not "eventBasedGateway"
            && (node.IsActivity || node.IsGateway);

    private static IEnumerable<FlowNode> Targets(ProcessDefinition process, string scope)
        => process.NodesOf(scope).Where(n => n is { IsStart: false, IsBoundary: false, IsForCompensation: false, IsEventSubProcess: false }
            && n.Kind != new ElementKind("intermediateCatchEvent", "link") && !BehindEventGateway(process, n.Id));

    private static bool BehindEventGateway(ProcessDefinition process, string node)
        => process.Nodes[node].Incoming.Any(f => process.Nodes[process.Flows[f].SourceId].Kind.Element == "eventBasedGateway");

    private static IEnumerable<FlowNode> Before(ProcessDefinition process, FlowNode node)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>([node.Id]);
        while (open.TryDequeue(out var id))
        {
            foreach (var source in process.Nodes[id].Incoming.Select(f => process.Flows[f].SourceId).Where(seen.Add))
            {
                open.Enqueue(source);
            }
        }

        return Targets(process, node.ScopeId).Where(n => n.Id != node.Id && n.IsGateway && seen.Contains(n.Id));
    }

    private sealed record Graph(List<FlowNode> Nodes, List<SequenceFlow> Flows)
    {
        public void Change(string node, Func<FlowNode, FlowNode> change)
        {
            var at = Nodes.FindIndex(n => n.Id == node);
            Nodes[at] = change(Nodes[at]);
        }

        public void Lead(IEnumerable<string> flows, string target)
        {
            foreach (var id in flows)
            {
                var at = Flows.FindIndex(f => f.Id == id);
                Flows[at] = Flows[at] with { TargetId = target };
            }
        }

        public void Condition(string flow, string condition)
        {
            var at = Flows.FindIndex(f => f.Id == flow);
            Flows[at] = Flows[at] with { Condition = condition };
        }
    }
}
