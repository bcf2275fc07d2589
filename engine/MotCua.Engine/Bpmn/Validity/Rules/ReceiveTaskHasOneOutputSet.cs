using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.3.3: a receive task with a message has at most one output set (EXT.050).</summary>
internal sealed class ReceiveTaskHasOneOutputSet() : ValidityRule("MC-BPMN-250", Severity.Error, 50)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All("receiveTask").Where(t => t.Get("messageRef") is not null && t.Child("ioSpecification")?.Children("outputSet").Count() > 1));
}
