using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.3.3: the output of a receive task carries the item of its message (EXT.052).</summary>
internal sealed class ReceiveTaskOutputIsTheMessage() : ValidityRule("MC-BPMN-252", Severity.Error, 52)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => from task in model.All("receiveTask")
           where task.Child("ioSpecification")?.Children("dataOutput").ToList() is { Count: > 0 } outputs
              && !outputs.Exists(o => Items.Same(model.ItemOf(o), model.ItemOfMessage(model.FindBy(task, "messageRef"))))
           select On(task);
}
