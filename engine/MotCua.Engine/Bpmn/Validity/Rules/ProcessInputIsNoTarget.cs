using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.4.1: a data input of a process is filled from outside, not by a data association in it.</summary>
internal sealed class ProcessInputIsNoTarget() : ValidityRule("MC-BPMN-361", Severity.Error)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => from association in model.All(DataSets.Associations)
           from reference in association.Texts("targetRef")
           where model.Find(association, reference) is { } data && data.Is("dataInput") && data.Parent!.Is("ioSpecification") && data.Parent!.Parent!.Is("process")
           select On(association, ("reference", reference));
}
