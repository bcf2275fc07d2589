using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 8.3.9: a converging gateway has at most one outgoing flow (EXT.017).</summary>
internal sealed class ConvergingGatewayHasOneExit() : ValidityRule("MC-BPMN-217", Severity.Error, 17)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All(BpmnNames.Gateways).Where(g => g.Get("gatewayDirection") == "Converging" && model.Outgoing(g).Count > 1));
}
