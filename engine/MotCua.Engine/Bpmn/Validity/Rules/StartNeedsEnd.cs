using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.3: where there is a start event, there is an end event on the same level. What never ends is the proof's matter, which refuses it (EXT.105).</summary>
internal sealed class StartNeedsEnd() : ValidityRule("MC-BPMN-305", Severity.Warning, 105)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All(BpmnNames.Levels).Where(l => l.Child("startEvent") is not null && l.Child("endEvent") is null));
}
