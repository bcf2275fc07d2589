using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 8.3.1: an artifact is no target of a sequence flow (EXT.006).</summary>
internal sealed class ArtifactIsNoFlowTarget() : ValidityRule("MC-BPMN-206", Severity.Error, 6)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => from flow in model.All("sequenceFlow")
           where model.FindBy(flow, "targetRef") is { } end && end.Is(BpmnNames.Artifacts)
           select On(flow, ("reference", flow.Get("targetRef")));
}
