using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.4.2: a data association without a transformation has one source (EXT.092).</summary>
internal sealed class UntransformedSourceIsSingle() : ValidityRule("MC-BPMN-292", Severity.Error, 92)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All(DataSets.Associations).Where(a => a.Child("transformation") is null && a.Children("sourceRef").Count() > 1));
}
