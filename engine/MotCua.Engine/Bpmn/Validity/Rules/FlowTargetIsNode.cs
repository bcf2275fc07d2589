using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 8.3.13: of a process only activities, gateways and events are targets of sequence flows, event sub-processes are not; of a choreography its own activities instead (EXT.022).</summary>
internal sealed class FlowTargetIsNode() : ValidityRule("MC-BPMN-222", Severity.Error, 22)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => from flow in model.All("sequenceFlow")
           where model.FindBy(flow, "targetRef") is { } end && !end.Is(BpmnNames.Artifacts) && !FlowEnds.IsAllowed(flow, end)
           select On(flow, ("reference", flow.Get("targetRef")));
}
