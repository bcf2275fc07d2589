using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.4.1: a data input belongs to at least one input set (EXT.084).</summary>
internal sealed class DataInputIsInASet() : ValidityRule("MC-BPMN-284", Severity.Error, 84)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All("dataInput").Except(DataSets.Members(model, "inputSet", "dataInputRefs")));
}
