using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.4.2: source and target of a data association carry the same item, unless it transforms (EXT.091).</summary>
internal sealed class AssociatedDataAreOfOneKind() : ValidityRule("MC-BPMN-291", Severity.Error, 91)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => from association in model.All(DataSets.Associations)
           where association.Child("transformation") is null
              && model.ItemOf(model.Find(association, association.Texts("targetRef").FirstOrDefault())) is { } target
              && association.Texts("sourceRef").Select(r => model.ItemOf(model.Find(association, r))).Any(s => s is not null && !Items.Same(s, target))
           select On(association);
}
