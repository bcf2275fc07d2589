using System.Xml.Linq;
using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>The schema Semantic.xsd: an attribute with a fixed set of values has one of them.</summary>
internal sealed class AttributeIsAllowed() : ValidityRule("MC-BPMN-403", Severity.Error)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => from element in model.Elements
           from attribute in element.Attributes()
           where attribute.Name.Namespace == XNamespace.None && Schema.ValuesOf(element, attribute.Name.LocalName) is { } allowed && !allowed.Contains(attribute.Value.Trim())
           select On(element, ("attribute", attribute.Name.LocalName), ("value", attribute.Value), ("allowed", string.Join(", ", Schema.ValuesOf(element, attribute.Name.LocalName)!)));
}
