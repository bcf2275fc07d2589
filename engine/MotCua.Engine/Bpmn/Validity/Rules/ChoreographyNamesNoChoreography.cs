using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 9.1: a choreography or global conversation does not refer to a choreography (EXT.027).</summary>
internal sealed class ChoreographyNamesNoChoreography() : ValidityRule("MC-BPMN-227", Severity.Warning, 27)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All(["choreography", "globalChoreographyTask", "globalConversation"]).Where(c => c.Child("choreographyRef") is not null));
}
