using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 8.3.7: a flow node or sequence flow needs an id, so that others can refer to it.</summary>
internal sealed class FlowElementHasId() : ValidityRule("MC-BPMN-102", Severity.Warning)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => from element in model.Elements
           where (element.Is(BpmnNames.FlowNodes) || element.Is("sequenceFlow")) && element.Id() is null
           select On(element);
}
