using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 8.2: what an attribute refers to is in this file or in an imported one.</summary>
internal sealed class ReferenceIsThere() : ValidityRule("MC-BPMN-404", Severity.Warning)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => from element in model.Elements
           from attribute in Schema.References
           let reference = element.Get(attribute)
           where reference is not null && model.Find(element, reference) is null && !model.IsUnknowable(element, reference) && !Schema.IsChecked(element, attribute)
           select On(element, ("reference", reference), ("attribute", attribute));
}
