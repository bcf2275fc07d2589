using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.3: where there is an end event, there is a start event on the same level, or one that starts by itself (an instantiating receive task or event gateway) (EXT.097).</summary>
internal sealed class EndNeedsStart() : ValidityRule("MC-BPMN-297", Severity.Error, 97)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All(BpmnNames.Levels).Where(l => l.Child("endEvent") is not null && l.Child("startEvent") is null && !l.Is("adHocSubProcess")
            && !l.Elements().Any(e => e.IsTrue("instantiate"))));
}
