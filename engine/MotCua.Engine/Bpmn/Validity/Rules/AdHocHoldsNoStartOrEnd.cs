using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.3.5: an ad-hoc sub-process holds no start or end event, conversation or choreography activity (EXT.062).</summary>
internal sealed class AdHocHoldsNoStartOrEnd() : ValidityRule("MC-BPMN-262", Severity.Error, 62)
{
    private static readonly IReadOnlySet<string> Forbidden = new HashSet<string>(StringComparer.Ordinal)
    {
        "startEvent", "endEvent", "conversation", "subConversation", "callConversation", "conversationLink",
    };

    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All("adHocSubProcess").SelectMany(s => s.Elements()).Where(e => e.Is(Forbidden) || e.Is(BpmnNames.ChoreographyActivities)));
}
