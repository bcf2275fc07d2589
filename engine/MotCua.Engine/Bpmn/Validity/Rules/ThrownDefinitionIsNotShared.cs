using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.1: a definition inside a throwing event is that event's alone (EXT.095).</summary>
internal sealed class ThrownDefinitionIsNotShared() : ValidityRule("MC-BPMN-295", Severity.Error, 95)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
    {
        var referred = model.All("eventDefinitionRef").Select(r => model.Find(r, r.Value.Trim())).ToHashSet();
        return Each(model.All(BpmnNames.ThrowEvents).Where(e => e.Elements().Any(d => d.IsEventDefinition() && referred.Contains(d))));
    }
}
