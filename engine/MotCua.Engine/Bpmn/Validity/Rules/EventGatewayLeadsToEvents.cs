using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.6.6: an event-based gateway leads to receive tasks and to message, signal, timer or conditional events (EXT.138).</summary>
internal sealed class EventGatewayLeadsToEvents() : ValidityRule("MC-BPMN-338", Severity.Error, 138)
{
    private static readonly HashSet<string> Allowed = new(StringComparer.Ordinal) { "message", "signal", "timer", "conditional" };

    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(EventGateways.Targets(model).Where(t => !t.Is("receiveTask")
            && !(t.Is("intermediateCatchEvent") && model.Definitions(t) is { Count: > 0 } definitions && definitions.All(d => Allowed.Contains(d.DefinitionKind())))));
}
