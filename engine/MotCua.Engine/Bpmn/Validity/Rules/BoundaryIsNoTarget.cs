using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.4: a boundary event is no target of a sequence flow (EXT.112).</summary>
internal sealed class BoundaryIsNoTarget() : ValidityRule("MC-BPMN-107", Severity.Error, 112)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All("boundaryEvent").Where(b => model.Incoming(b).Count > 0));
}
