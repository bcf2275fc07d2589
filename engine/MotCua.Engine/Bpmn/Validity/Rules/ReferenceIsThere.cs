using System.Xml.Linq;
using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 8.2: what an attribute refers to is in this file or in an imported one.</summary>
internal sealed class ReferenceIsThere() : ValidityRule("MC-BPMN-404", Severity.Warning)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => from element in model.Elements
           from attribute in element.Attributes()
           let name = attribute.Name
           where name.Namespace == XNamespace.None && Schema.References.Contains(name.LocalName) && !Schema.IsChecked(element, name.LocalName)
           let reference = element.Get(name.LocalName)
           where reference is not null && model.Find(element, reference) is null && !model.IsUnknowable(element, reference)
           select On(element, ("reference", reference), ("attribute", name.LocalName));
}
