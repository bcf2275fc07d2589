using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 8.3.13: a flow with a condition leaves a gateway, or an activity that has another outgoing flow (EXT.025).</summary>
internal sealed class ConditionalFlowIsNotAlone() : ValidityRule("MC-BPMN-225", Severity.Error, 25)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => from flow in model.All("sequenceFlow")
           where flow.Child("conditionExpression") is not null && model.FindBy(flow, "sourceRef") is { } source
              && !source.Is(BpmnNames.Gateways) && (source.Is(BpmnNames.Events) || model.Outgoing(source).Count < 2)
           select On(flow, ("reference", flow.Get("sourceRef")));
}
