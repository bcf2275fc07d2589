using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.3.5: an event sub-process has neither incoming nor outgoing flows (EXT.057).</summary>
internal sealed class EventSubProcessHasNoFlows() : ValidityRule("MC-BPMN-257", Severity.Error, 57)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All("subProcess").Where(s => s.IsEventSubProcess() && model.Incoming(s).Count + model.Outgoing(s).Count > 0));
}
