using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.6.6: a target of an event-based gateway has no other incoming flow (EXT.141).</summary>
internal sealed class GatewayTargetHasOneEntry() : ValidityRule("MC-BPMN-341", Severity.Error, 141)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(EventGateways.Targets(model).Where(t => model.Incoming(t).Count > 1));
}
