using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.4: a compensation boundary event has no outgoing sequence flow (EXT.114).</summary>
internal sealed class CompensationBoundaryHasNoExit() : ValidityRule("MC-BPMN-314", Severity.Error, 114)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All("boundaryEvent").Where(b => model.Outgoing(b).Count > 0 && model.Has(b, "compensate")));
}
