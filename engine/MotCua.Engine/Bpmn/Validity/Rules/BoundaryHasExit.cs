using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.4: a boundary event is the source of a sequence flow, unless it is one of compensation (EXT.113).</summary>
internal sealed class BoundaryHasExit() : ValidityRule("MC-BPMN-313", Severity.Error, 113)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All("boundaryEvent").Where(b => model.Outgoing(b).Count == 0 && !model.Has(b, "compensate")));
}
