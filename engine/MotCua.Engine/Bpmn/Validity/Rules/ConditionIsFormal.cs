using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.5: in an executable process a conditional event has a formal expression. One that is written but not marked so is only a warning (EXT.123).</summary>
internal sealed class ConditionIsFormal() : ValidityRule("MC-BPMN-323", Severity.Error, 123)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => from definition in model.All("conditionalEventDefinition")
           where definition.IsExecutable()
           let condition = definition.Child("condition")
           where condition is null || condition.IsBlank() || !condition.IsFormal()
           select condition is null || condition.IsBlank() ? On(definition) : Weakly(Severity.Warning, definition);
}
