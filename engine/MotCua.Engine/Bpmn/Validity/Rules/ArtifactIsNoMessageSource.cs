using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 8.3.1: an artifact is no source of a message flow (EXT.009).</summary>
internal sealed class ArtifactIsNoMessageSource() : ValidityRule("MC-BPMN-209", Severity.Error, 9)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => from flow in model.All("messageFlow")
           where model.FindBy(flow, "sourceRef") is { } end && end.Is(BpmnNames.Artifacts)
           select On(flow, ("reference", flow.Get("sourceRef")));
}
