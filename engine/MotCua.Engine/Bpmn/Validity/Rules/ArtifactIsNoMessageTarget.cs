using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 8.3.1: an artifact is no target of a message flow (EXT.008).</summary>
internal sealed class ArtifactIsNoMessageTarget() : ValidityRule("MC-BPMN-208", Severity.Error, 8)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => from flow in model.All("messageFlow")
           where model.FindBy(flow, "targetRef") is { } end && end.Is(BpmnNames.Artifacts)
           select On(flow, ("reference", flow.Get("targetRef")));
}
