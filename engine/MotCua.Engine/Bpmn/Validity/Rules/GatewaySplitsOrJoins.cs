using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.6.1: a gateway has several incoming or several outgoing flows (EXT.135).</summary>
internal sealed class GatewaySplitsOrJoins() : ValidityRule("MC-BPMN-335", Severity.Warning, 135)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All(BpmnNames.Gateways).Where(g => model.Incoming(g).Count < 2 && model.Outgoing(g).Count < 2));
}
