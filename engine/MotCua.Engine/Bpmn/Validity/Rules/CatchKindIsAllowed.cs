using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.4: in normal flow message, timer, conditional, link and signal events are caught (EXT.148).</summary>
internal sealed class CatchKindIsAllowed() : ValidityRule("MC-BPMN-348", Severity.Error, 148)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All("intermediateCatchEvent").Where(e => model.Has(e, "cancel", "compensate", "error", "escalation", "terminate")));
}
