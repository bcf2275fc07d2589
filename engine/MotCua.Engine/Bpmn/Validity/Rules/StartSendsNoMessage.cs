using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.2: a start event is no source of a message flow (EXT.102).</summary>
internal sealed class StartSendsNoMessage() : ValidityRule("MC-BPMN-302", Severity.Error, 102)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All("messageFlow").Where(f => model.FindBy(f, "sourceRef") is { } end && end.Is("startEvent")));
}
