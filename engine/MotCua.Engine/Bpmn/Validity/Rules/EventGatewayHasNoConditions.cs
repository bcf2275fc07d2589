using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.6.6: flows out of an event-based gateway have no conditions (EXT.137).</summary>
internal sealed class EventGatewayHasNoConditions() : ValidityRule("MC-BPMN-337", Severity.Error, 137)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(EventGateways.Flows(model).Where(f => f.Child("conditionExpression") is not null));
}
