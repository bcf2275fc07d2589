using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.6.6: a receive task behind an event-based gateway has no boundary events (EXT.140).</summary>
internal sealed class GatewayReceiverHasNoBoundary() : ValidityRule("MC-BPMN-340", Severity.Error, 140)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
    {
        var hosts = model.All("boundaryEvent").Select(b => model.FindBy(b, "attachedToRef")).ToHashSet();
        return Each(EventGateways.Targets(model).Where(t => t.Is("receiveTask") && hosts.Contains(t)));
    }
}
