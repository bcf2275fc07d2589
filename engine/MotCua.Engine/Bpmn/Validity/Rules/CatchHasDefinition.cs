using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.4: an event that catches in normal flow says what it waits for.</summary>
internal sealed class CatchHasDefinition() : ValidityRule("MC-BPMN-366", Severity.Error)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All("intermediateCatchEvent").Where(e => !e.Elements().Any(d => d.IsEventDefinition() || d.Is("eventDefinitionRef"))));
}
