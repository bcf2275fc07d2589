using System.Xml.Linq;

namespace MotCua.Engine.Bpmn.Validity;

/// <summary>What may stand at the ends of a sequence flow (section 8.3.13).</summary>
internal static class FlowEnds
{
    public static bool IsAllowed(XElement flow, XElement end)
        => end.Is(BpmnNames.FlowNodes) && !end.IsEventSubProcess() && !end.Is(InChoreography(flow) ? BpmnNames.Activities : BpmnNames.ChoreographyActivities);

    private static bool InChoreography(XElement flow) => flow.Ancestors().Any(a => a.Is(BpmnNames.Choreographies));
}
