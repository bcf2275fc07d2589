using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.3.5: a sub-process holds no choreography activities (EXT.056).</summary>
internal sealed class SubProcessHoldsNoChoreography() : ValidityRule("MC-BPMN-256", Severity.Error, 56)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All(BpmnNames.ChoreographyActivities).Where(a => a.Parent!.Is(BpmnNames.SubProcesses)));
}
