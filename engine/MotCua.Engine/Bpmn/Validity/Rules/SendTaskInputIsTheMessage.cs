using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.3.3: the input of a send task carries the item of its message (EXT.048).</summary>
internal sealed class SendTaskInputIsTheMessage() : ValidityRule("MC-BPMN-248", Severity.Error, 48)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => from task in model.All("sendTask")
           where task.Child("ioSpecification")?.Children("dataInput").ToList() is { Count: > 0 } inputs
              && !inputs.Exists(i => Items.Same(model.ItemOf(i), model.ItemOfMessage(model.FindBy(task, "messageRef"))))
           select On(task);
}
