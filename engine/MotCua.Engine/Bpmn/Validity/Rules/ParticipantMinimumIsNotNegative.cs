using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 9.2.3: the least number of participants is not negative (EXT.029).</summary>
internal sealed class ParticipantMinimumIsNotNegative() : ValidityRule("MC-BPMN-229", Severity.Error, 29)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All("participantMultiplicity").Where(m => m.Number("minimum") < 0));
}
