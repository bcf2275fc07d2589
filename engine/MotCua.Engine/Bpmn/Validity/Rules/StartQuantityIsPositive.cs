using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.3: startQuantity is at least one (EXT.037).</summary>
internal sealed class StartQuantityIsPositive() : ValidityRule("MC-BPMN-237", Severity.Error, 37)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All(BpmnNames.Activities).Where(a => a.Number("startQuantity") < 1));
}
