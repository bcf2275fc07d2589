using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.6.6: an event-based gateway has at least two outgoing flows (EXT.136).</summary>
internal sealed class EventGatewayHasChoice() : ValidityRule("MC-BPMN-336", Severity.Error, 136)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All("eventBasedGateway").Where(g => model.Outgoing(g).Count < 2));
}
