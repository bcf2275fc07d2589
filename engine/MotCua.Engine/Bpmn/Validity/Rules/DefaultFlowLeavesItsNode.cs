using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Sections 10.3, 10.6.2: a default flow is one of the node's outgoing flows (EXT.026).</summary>
internal sealed class DefaultFlowLeavesItsNode() : ValidityRule("MC-BPMN-108", Severity.Error, 26)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => from node in model.All(BpmnNames.Activities).Concat(model.All(BpmnNames.Gateways))
           where node.Get("default") is { } flow && (model.Find(node, flow) is not { } found || model.FindBy(found, "sourceRef") != node)
           select On(node, ("reference", node.Get("default")));
}
