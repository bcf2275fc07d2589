using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.3.8: the input item of an instance is one element of the input collection (EXT.070).</summary>
internal sealed class InputItemIsOneOfCollection() : ValidityRule("MC-BPMN-270", Severity.Error, 70)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => LoopItems.Differing(model, "loopDataInputRef", "inputDataItem").Select(l => On(l));
}
