using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.4.1: an optional output is one of the set's outputs (EXT.089).</summary>
internal sealed class OptionalOutputIsInItsSet() : ValidityRule("MC-BPMN-289", Severity.Error, 89)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => DataSets.Unlisted(model, "outputSet", "dataOutputRefs", "optionalOutputRefs").Select(u => On(u.Set, ("reference", u.Reference)));
}
