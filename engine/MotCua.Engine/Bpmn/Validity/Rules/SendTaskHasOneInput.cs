using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.3.3: a send task with a message has at most one data input (EXT.047).</summary>
internal sealed class SendTaskHasOneInput() : ValidityRule("MC-BPMN-247", Severity.Error, 47)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All("sendTask").Where(t => t.Get("messageRef") is not null && t.Child("ioSpecification")?.Children("dataInput").Count() > 1));
}
