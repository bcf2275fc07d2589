using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 9.2.3: the greatest number of participants is at least one and at least the least number (EXT.030).</summary>
internal sealed class ParticipantMaximumIsEnough() : ValidityRule("MC-BPMN-230", Severity.Error, 30)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All("participantMultiplicity").Where(m => (m.Number("maximum") ?? 1) is var most && (most < 1 || most < (m.Number("minimum") ?? 0))));
}
