using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.2: a process holds no choreography activities (EXT.036).</summary>
internal sealed class ProcessHoldsNoChoreography() : ValidityRule("MC-BPMN-236", Severity.Error, 36)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All(BpmnNames.ChoreographyActivities).Where(a => a.Parent!.Is("process")));
}
