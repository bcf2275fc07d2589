using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.3: an end event is no source of a sequence flow (EXT.104).</summary>
internal sealed class EndIsNoSource() : ValidityRule("MC-BPMN-105", Severity.Error, 104)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All("endEvent").Where(e => model.Outgoing(e).Count > 0));
}
