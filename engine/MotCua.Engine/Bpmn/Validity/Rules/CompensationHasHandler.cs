using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.7: a compensation boundary event is joined to the activity that compensates (EXT.143).</summary>
internal sealed class CompensationHasHandler() : ValidityRule("MC-BPMN-343", Severity.Error, 143)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
    {
        var handlers = Compensation.Handlers(model);
        return Each(model.All("boundaryEvent").Where(b => model.Has(b, "compensate") && !handlers[b].Any()));
    }
}
