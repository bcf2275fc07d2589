using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.3: an end event is no target of a message flow (EXT.108).</summary>
internal sealed class EndReceivesNoMessage() : ValidityRule("MC-BPMN-308", Severity.Error, 108)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All("messageFlow").Where(f => model.FindBy(f, "targetRef") is { } end && end.Is("endEvent")));
}
