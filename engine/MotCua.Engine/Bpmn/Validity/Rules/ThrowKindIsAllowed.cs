using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.4: in normal flow none, message, escalation, compensation, link and signal events are thrown (EXT.149).</summary>
internal sealed class ThrowKindIsAllowed() : ValidityRule("MC-BPMN-349", Severity.Error, 149)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All("intermediateThrowEvent").Where(e => model.Has(e, "cancel", "conditional", "error", "terminate", "timer")));
}
