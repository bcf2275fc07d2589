using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.3.3: the input of a service task carries the item of the operation's in-message (EXT.044).</summary>
internal sealed class ServiceTaskInputIsTheMessage() : ValidityRule("MC-BPMN-244", Severity.Error, 44)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => from task in model.All("serviceTask")
           where model.FindBy(task, "operationRef") is { } operation
              && task.Child("ioSpecification")?.Children("dataInput").ToList() is { Count: > 0 } inputs
              && operation.Texts("inMessageRef").Select(m => model.ItemOfMessage(model.Find(operation, m))).FirstOrDefault() is var item
              && (item is not null || inputs.Exists(i => model.ItemOf(i) is not null))
              && !inputs.Exists(i => Items.Same(model.ItemOf(i), item))
           select On(task);
}
