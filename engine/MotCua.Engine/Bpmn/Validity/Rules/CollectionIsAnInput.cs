using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.3.8: in an executable process the collection of a multi-instance task is one of the task's data inputs (EXT.068).</summary>
internal sealed class CollectionIsAnInput() : ValidityRule("MC-BPMN-268", Severity.Warning, 68)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => from loop in model.All("multiInstanceLoopCharacteristics")
           where loop.IsExecutable() && !loop.Parent!.Is(BpmnNames.SubProcesses)
              && loop.Texts("loopDataInputRef").FirstOrDefault() is { } reference
              && !(model.Find(loop, reference) is { } input && input.Is("dataInput") && input.Parent == loop.Parent!.Child("ioSpecification"))
           select On(loop, ("reference", loop.Texts("loopDataInputRef").First()));
}
