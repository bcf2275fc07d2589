using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.3.3: a service task that calls an operation has at most one output set (EXT.043).</summary>
internal sealed class ServiceTaskHasOneOutputSet() : ValidityRule("MC-BPMN-243", Severity.Error, 43)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All("serviceTask").Where(t => t.Get("operationRef") is not null && t.Child("ioSpecification")?.Children("outputSet").Count() > 1));
}
