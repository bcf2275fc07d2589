using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.3.5: an event sub-process has exactly one start event (EXT.058).</summary>
internal sealed class EventSubProcessHasOneStart() : ValidityRule("MC-BPMN-258", Severity.Error, 58)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All("subProcess").Where(s => s.IsEventSubProcess() && s.Children("startEvent").Count() != 1));
}
