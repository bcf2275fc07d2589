using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.4.1: a sub-process has no input/output specification (EXT.079).</summary>
internal sealed class SubProcessHasNoDataOfItsOwn() : ValidityRule("MC-BPMN-279", Severity.Error, 79)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All(BpmnNames.SubProcesses).Where(s => s.Child("ioSpecification") is not null));
}
