using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.4.1: an input read while executing is one of the set's inputs (EXT.086).</summary>
internal sealed class WhileExecutingInputIsInItsSet() : ValidityRule("MC-BPMN-286", Severity.Error, 86)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => DataSets.Unlisted(model, "inputSet", "dataInputRefs", "whileExecutingInputRefs").Select(u => On(u.Set, ("reference", u.Reference)));
}
