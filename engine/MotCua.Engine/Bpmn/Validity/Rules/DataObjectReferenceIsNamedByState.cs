using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.4.1: a reference to a data object is named "object [state]" (EXT.076).</summary>
internal sealed class DataObjectReferenceIsNamedByState() : ValidityRule("MC-BPMN-276", Severity.Warning, 76)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => from reference in model.All("dataObjectReference")
           where reference.Get("name") is { } name && model.FindBy(reference, "dataObjectRef")?.Get("name") is { } data && reference.Child("dataState")?.Get("name") is { } state
              && name != $"{data} [{state}]"
           select On(reference, ("expected", $"{model.FindBy(reference, "dataObjectRef")!.Get("name")} [{reference.Child("dataState")!.Get("name")}]"));
}
