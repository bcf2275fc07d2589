using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.4.1: a data output of a process goes outside, not along a data association in it.</summary>
internal sealed class ProcessOutputIsNoSource() : ValidityRule("MC-BPMN-362", Severity.Error)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => from association in model.All(DataSets.Associations)
           from reference in association.Texts("sourceRef")
           where model.Find(association, reference) is { } data && data.Is("dataOutput") && data.Parent!.Is("ioSpecification") && data.Parent!.Parent!.Is("process")
           select On(association, ("reference", reference));
}
