using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.3.8: in an executable process a multi-instance activity has a number or a collection. Our own collection extension counts (EXT.067).</summary>
internal sealed class InstancesAreCounted() : ValidityRule("MC-BPMN-267", Severity.Warning, 67)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All("multiInstanceLoopCharacteristics").Where(l => l.IsExecutable()
            && l.Child("loopCardinality") is null && l.Child("loopDataInputRef") is null
            && !l.Parent!.Descendants().Any(e => e.Name == BpmnNamespaces.MotCua + "collection")));
}
