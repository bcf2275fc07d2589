using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 8.3.13: a sequence flow joins two flow nodes that exist. An artifact or data element at its end is another rule's matter.</summary>
internal sealed class FlowJoinsNodes() : ValidityRule("MC-BPMN-103", Severity.Error)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => from flow in model.All("sequenceFlow")
           from end in new[] { "sourceRef", "targetRef" }
           where model.FindBy(flow, end) is null
           select On(flow, ("reference", flow.Get(end)));
}
