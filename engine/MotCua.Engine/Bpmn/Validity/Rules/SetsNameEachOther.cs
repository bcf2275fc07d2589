using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.4.1: an input set and an output set that depend on each other name each other (EXT.087).</summary>
internal sealed class SetsNameEachOther() : ValidityRule("MC-BPMN-287", Severity.Error, 87)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => DataSets.OneSided(model, "inputSet", "outputSetRefs", "inputSetRefs")
            .Concat(DataSets.OneSided(model, "outputSet", "inputSetRefs", "outputSetRefs"))
            .Select(u => On(u.Set, ("reference", u.Reference)));
}
