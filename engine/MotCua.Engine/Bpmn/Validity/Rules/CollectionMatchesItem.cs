using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 8.3.10: a data element is a collection exactly when its item definition is one (EXT.020).</summary>
internal sealed class CollectionMatchesItem() : ValidityRule("MC-BPMN-220", Severity.Error, 20)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => from data in model.All(["dataObject", "dataInput", "dataOutput"])
           where model.FindBy(data, "itemSubjectRef") is { } item && item.Is("itemDefinition") && item.IsTrue("isCollection") != data.IsTrue("isCollection")
           select On(data);
}
