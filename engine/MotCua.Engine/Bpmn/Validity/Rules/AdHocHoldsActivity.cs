using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.3.5: an ad-hoc sub-process holds at least one activity (EXT.061).</summary>
internal sealed class AdHocHoldsActivity() : ValidityRule("MC-BPMN-261", Severity.Error, 61)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All("adHocSubProcess").Where(s => !s.Children(BpmnNames.Activities).Any()));
}
