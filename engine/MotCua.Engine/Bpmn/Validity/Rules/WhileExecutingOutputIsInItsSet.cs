using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.4.1: an output written while executing is one of the set's outputs (EXT.090).</summary>
internal sealed class WhileExecutingOutputIsInItsSet() : ValidityRule("MC-BPMN-290", Severity.Error, 90)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => DataSets.Unlisted(model, "outputSet", "dataOutputRefs", "whileExecutingOutputRefs").Select(u => On(u.Set, ("reference", u.Reference)));
}
