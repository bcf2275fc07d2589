using MotCua.Engine.Bpmn;

namespace MotCua.Engine.Verification.Rules.Conditions;

/// <summary>A deciding gateway and its flows with conditions, in the order they are tried.</summary>
internal sealed record GatewayFlows(FlowNode Gateway, IReadOnlyList<SequenceFlow> Flows)
{
    public static IEnumerable<GatewayFlows> Of(VerificationSubject subject, bool exclusiveOnly)
        => from node in subject.Process.NodesInOrder
           where node.Kind.Element == "exclusiveGateway" || (!exclusiveOnly && node.Kind.Element == "inclusiveGateway")
           where node.Outgoing.Count > 1
           select new GatewayFlows(node, [.. subject.Process.OutgoingOf(node).Where(f => f.Id != node.DefaultFlow)]);

    /// <summary>Whether every flow that is not the default has a condition; those without are another finding.</summary>
    public bool AllConditional => Flows.All(f => f.Condition is not null);

    /// <summary>What people call a flow: its name, else where it leads.</summary>
    public static string NameOf(VerificationSubject subject, SequenceFlow flow)
        => flow.Name is { Length: > 0 } name ? name : subject.Process.Find(flow.TargetId)?.Name ?? flow.TargetId;
}
