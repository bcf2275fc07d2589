using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 8.3.13: of a process only activities, gateways and events are sources of sequence flows, event sub-processes are not; of a choreography its own activities instead (EXT.021).</summary>
internal sealed class FlowSourceIsNode() : ValidityRule("MC-BPMN-221", Severity.Error, 21)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => from flow in model.All("sequenceFlow")
           where model.FindBy(flow, "sourceRef") is { } end && !end.Is(BpmnNames.Artifacts) && !FlowEnds.IsAllowed(flow, end)
           select On(flow, ("reference", flow.Get("sourceRef")));
}
