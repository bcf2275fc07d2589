using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.3: completionQuantity is at least one (EXT.038).</summary>
internal sealed class CompletionQuantityIsPositive() : ValidityRule("MC-BPMN-238", Severity.Error, 38)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All(BpmnNames.Activities).Where(a => a.Number("completionQuantity") < 1));
}
