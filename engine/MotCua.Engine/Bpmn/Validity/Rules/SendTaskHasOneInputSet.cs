using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.3.3: a send task with a message has at most one input set (EXT.046).</summary>
internal sealed class SendTaskHasOneInputSet() : ValidityRule("MC-BPMN-246", Severity.Error, 46)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All("sendTask").Where(t => t.Get("messageRef") is not null && t.Child("ioSpecification")?.Children("inputSet").Count() > 1));
}
