using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.3.3: a service task that calls an operation has exactly one input set (EXT.042).</summary>
internal sealed class ServiceTaskHasOneInputSet() : ValidityRule("MC-BPMN-242", Severity.Error, 42)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All("serviceTask").Where(t => t.Get("operationRef") is not null && (t.Child("ioSpecification")?.Children("inputSet").Count() ?? 0) != 1));
}
