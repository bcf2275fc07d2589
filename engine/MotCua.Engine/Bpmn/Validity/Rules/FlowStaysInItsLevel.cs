using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Sections 7.6.1, 9.2: a sequence flow crosses neither the border of a pool nor that of a sub-process (EXT.028, EXT.152).</summary>
internal sealed class FlowStaysInItsLevel() : ValidityRule("MC-BPMN-109", Severity.Error, 28, 152)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => from flow in model.All("sequenceFlow")
           where model.FindBy(flow, "sourceRef") is { } source && model.FindBy(flow, "targetRef") is { } target && source.Parent != target.Parent
           select On(flow);
}
