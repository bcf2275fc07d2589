using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 8.3.9: a mixed gateway has several incoming and several outgoing flows (EXT.019).</summary>
internal sealed class MixedGatewayHasSeveralOfBoth() : ValidityRule("MC-BPMN-219", Severity.Error, 19)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All(BpmnNames.Gateways).Where(g => g.Get("gatewayDirection") == "Mixed" && (model.Outgoing(g).Count < 2 || model.Incoming(g).Count < 2)));
}
