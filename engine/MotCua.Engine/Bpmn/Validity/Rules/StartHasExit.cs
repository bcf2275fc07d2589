using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.2: a start event is the source of a sequence flow (EXT.101).</summary>
internal sealed class StartHasExit() : ValidityRule("MC-BPMN-301", Severity.Error, 101)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All("startEvent").Where(s => model.Outgoing(s).Count == 0));
}
