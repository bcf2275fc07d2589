using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.3.3: the output of a service task carries the item of the operation's out-message (EXT.045).</summary>
internal sealed class ServiceTaskOutputIsTheMessage() : ValidityRule("MC-BPMN-245", Severity.Error, 45)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => from task in model.All("serviceTask")
           where model.FindBy(task, "operationRef") is { } operation
              && operation.Texts("outMessageRef").FirstOrDefault() is { } message
              && model.ItemOfMessage(model.Find(operation, message)) is var item
              && (task.Child("ioSpecification")?.Children("dataOutput").ToList() ?? []) is var outputs
              && (item is not null || outputs.Exists(o => model.ItemOf(o) is not null))
              && !outputs.Exists(o => Items.Same(model.ItemOf(o), item))
           select On(task);
}
