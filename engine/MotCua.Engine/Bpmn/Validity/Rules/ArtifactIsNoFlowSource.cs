using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 8.3.1: an artifact is no source of a sequence flow (EXT.007).</summary>
internal sealed class ArtifactIsNoFlowSource() : ValidityRule("MC-BPMN-207", Severity.Error, 7)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => from flow in model.All("sequenceFlow")
           where model.FindBy(flow, "sourceRef") is { } end && end.Is(BpmnNames.Artifacts)
           select On(flow, ("reference", flow.Get("sourceRef")));
}
