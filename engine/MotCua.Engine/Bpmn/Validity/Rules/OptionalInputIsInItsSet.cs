using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.4.1: an optional input is one of the set's inputs (EXT.085).</summary>
internal sealed class OptionalInputIsInItsSet() : ValidityRule("MC-BPMN-285", Severity.Error, 85)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => DataSets.Unlisted(model, "inputSet", "dataInputRefs", "optionalInputRefs").Select(u => On(u.Set, ("reference", u.Reference)));
}
