using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.6.6: an event-based gateway that starts the process has no incoming flow (EXT.142).</summary>
internal sealed class InstantiatingGatewayIsFirst() : ValidityRule("MC-BPMN-342", Severity.Error, 142)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All("eventBasedGateway").Where(g => g.IsTrue("instantiate") && model.Incoming(g).Count > 0));
}
