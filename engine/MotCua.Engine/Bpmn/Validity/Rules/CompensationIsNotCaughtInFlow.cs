using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.5: compensation is caught at a boundary or by an event sub-process, not in the normal flow (EXT.122).</summary>
internal sealed class CompensationIsNotCaughtInFlow() : ValidityRule("MC-BPMN-322", Severity.Error, 122)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All("intermediateCatchEvent").Where(e => model.Has(e, "compensate")));
}
