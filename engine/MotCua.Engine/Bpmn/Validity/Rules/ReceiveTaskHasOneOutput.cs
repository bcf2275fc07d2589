using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.3.3: a receive task with a message has at most one data output (EXT.051).</summary>
internal sealed class ReceiveTaskHasOneOutput() : ValidityRule("MC-BPMN-251", Severity.Error, 51)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All("receiveTask").Where(t => t.Get("messageRef") is not null && t.Child("ioSpecification")?.Children("dataOutput").Count() > 1));
}
