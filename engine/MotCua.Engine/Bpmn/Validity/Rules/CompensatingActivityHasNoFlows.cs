using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.7: an activity that compensates stands outside the normal flow.</summary>
internal sealed class CompensatingActivityHasNoFlows() : ValidityRule("MC-BPMN-364", Severity.Error)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All(BpmnNames.Activities).Where(a => a.IsTrue("isForCompensation") && model.Incoming(a).Count + model.Outgoing(a).Count > 0));
}
