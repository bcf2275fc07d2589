using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.6.6: behind an event-based gateway stand message events or receive tasks, not both (EXT.139).</summary>
internal sealed class EventGatewayMixesNoReceivers() : ValidityRule("MC-BPMN-339", Severity.Error, 139)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => from gateway in model.All("eventBasedGateway")
           where EventGateways.TargetsOf(model, gateway).ToList() is var targets
              && targets.Exists(t => t.Is("receiveTask")) && targets.Exists(t => t.Is("intermediateCatchEvent") && model.Has(t, "message"))
           select On(gateway);
}
