using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.4.1: a data output belongs to at least one output set (EXT.088).</summary>
internal sealed class DataOutputIsInASet() : ValidityRule("MC-BPMN-288", Severity.Error, 88)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All("dataOutput").Except(DataSets.Members(model, "outputSet", "dataOutputRefs")));
}
