using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 8.3.9: a diverging gateway has at most one incoming flow (EXT.018).</summary>
internal sealed class DivergingGatewayHasOneEntry() : ValidityRule("MC-BPMN-218", Severity.Error, 18)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All(BpmnNames.Gateways).Where(g => g.Get("gatewayDirection") == "Diverging" && model.Incoming(g).Count > 1));
}
