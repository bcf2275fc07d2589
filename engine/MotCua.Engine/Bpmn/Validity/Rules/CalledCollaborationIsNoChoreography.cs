using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 9.4.5: a call conversation calls a collaboration or global conversation, no choreography (EXT.032).</summary>
internal sealed class CalledCollaborationIsNoChoreography() : ValidityRule("MC-BPMN-232", Severity.Warning, 32)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => from call in model.All("callConversation")
           where model.FindBy(call, "calledCollaborationRef") is { } called && called.Is(BpmnNames.Choreographies)
           select On(call, ("reference", call.Get("calledCollaborationRef")));
}
