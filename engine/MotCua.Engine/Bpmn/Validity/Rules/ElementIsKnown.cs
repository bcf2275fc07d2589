using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>The schema Semantic.xsd: an element of the BPMN namespace is one that the standard knows.</summary>
internal sealed class ElementIsKnown() : ValidityRule("MC-BPMN-401", Severity.Error)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.Elements.Where(e => !Schema.Elements.Contains(e.Name.LocalName)));
}
