using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.2: a start event is no target of a sequence flow (EXT.096).</summary>
internal sealed class StartIsNoTarget() : ValidityRule("MC-BPMN-104", Severity.Error, 96)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All("startEvent").Where(s => model.Incoming(s).Count > 0));
}
