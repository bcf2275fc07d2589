using System.Xml.Linq;

namespace MotCua.Engine.Bpmn.Validity;

/// <summary>What follows event-based gateways (section 10.6.6).</summary>
internal static class EventGateways
{
    public static IEnumerable<XElement> Flows(BpmnModel model) => model.All("eventBasedGateway").SelectMany(model.FlowsFrom);

    public static IEnumerable<XElement> Targets(BpmnModel model) => model.All("eventBasedGateway").SelectMany(g => TargetsOf(model, g)).Distinct();

    public static IEnumerable<XElement> TargetsOf(BpmnModel model, XElement gateway)
        => model.FlowsFrom(gateway).Select(f => model.FindBy(f, "targetRef")).OfType<XElement>();
}
