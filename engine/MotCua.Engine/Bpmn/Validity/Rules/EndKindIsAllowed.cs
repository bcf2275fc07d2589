using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.3: an end event throws a message, escalation, error, cancel, compensation, signal or termination (EXT.146).</summary>
internal sealed class EndKindIsAllowed() : ValidityRule("MC-BPMN-346", Severity.Error, 146)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All("endEvent").Where(e => model.Has(e, "link", "conditional", "timer")));
}
