using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.7: the activity joined to a compensation event is marked for compensation (EXT.144).</summary>
internal sealed class CompensationHandlerIsMarked() : ValidityRule("MC-BPMN-344", Severity.Error, 144)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
    {
        var handlers = Compensation.Handlers(model);
        return Each(model.All("boundaryEvent").Where(b => model.Has(b, "compensate")).SelectMany(b => handlers[b]).Where(a => !a.IsTrue("isForCompensation")));
    }
}
