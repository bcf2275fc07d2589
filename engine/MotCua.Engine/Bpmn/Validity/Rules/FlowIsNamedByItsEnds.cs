using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 8.3.13: the source names a flow in outgoing, the target in incoming, start and end events too. The flow itself says the same, so a missing name harms nobody but other tools (EXT.023, EXT.101, EXT.107).</summary>
internal sealed class FlowIsNamedByItsEnds() : ValidityRule("MC-BPMN-223", Severity.Warning, 23, 101, 107)
{
    private static readonly (string Attribute, string Side)[] Ends = [("sourceRef", "outgoing"), ("targetRef", "incoming")];

    internal override IEnumerable<Violation> Check(BpmnModel model)
        => from flow in model.All("sequenceFlow")
           from end in Ends
           where model.FindBy(flow, end.Attribute) is { } node && node.Is(BpmnNames.FlowNodes) && !model.Named(node, end.Side).Contains(flow.Id() ?? "")
           select On(flow, ("side", end.Side), ("reference", flow.Get(end.Attribute)));
}
