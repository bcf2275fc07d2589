using System.Xml.Linq;
using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.4.1: a reference to a data object is named "object [state]" (EXT.076).</summary>
internal sealed class DataObjectReferenceIsNamedByState() : ValidityRule("MC-BPMN-276", Severity.Warning, 76)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => from reference in model.All("dataObjectReference")
           let name = reference.Get("name")
           let expected = Expected(model, reference)
           where name is not null && expected is not null && name != expected
           select On(reference, ("expected", expected));

    // Many tools name only the reference: without a named data object nothing is expected.
    private static string? Expected(BpmnModel model, XElement reference)
        => model.FindBy(reference, "dataObjectRef")?.Get("name") is not { } data ? null
            : reference.Child("dataState")?.Get("name") is { } state ? $"{data} [{state}]" : data;
}
