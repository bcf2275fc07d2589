using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>The schema Semantic.xsd: required attributes are there.</summary>
internal sealed class AttributeIsGiven() : ValidityRule("MC-BPMN-402", Severity.Error)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => from element in model.Elements
           from attribute in Schema.RequiredOf(element)
           where element.Attribute(attribute) is null
           select On(element, ("attribute", attribute));
}
