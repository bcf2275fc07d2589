using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.4: a process or global task that is offered as a service binds its data to an operation (EXT.064).</summary>
internal sealed class ServiceIsBound() : ValidityRule("MC-BPMN-264", Severity.Error, 64)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.Elements.Where(e => e.Child("supportedInterfaceRef") is not null && e.Child("ioBinding") is null));
}
