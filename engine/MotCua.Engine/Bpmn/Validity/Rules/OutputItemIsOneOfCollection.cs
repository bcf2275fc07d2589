using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.3.8: the output item of an instance is one element of the output collection (EXT.069).</summary>
internal sealed class OutputItemIsOneOfCollection() : ValidityRule("MC-BPMN-269", Severity.Error, 69)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => LoopItems.Differing(model, "loopDataOutputRef", "outputDataItem").Select(l => On(l));
}
