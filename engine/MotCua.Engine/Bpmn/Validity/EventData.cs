using System.Xml.Linq;

namespace MotCua.Engine.Bpmn.Validity;

/// <summary>The data elements of an event: inputs of one that throws, outputs of one that catches (section 10.5.1).</summary>
internal static class EventData
{
    public static IReadOnlyList<XElement> Of(XElement node) => [.. node.Children(node.Is(BpmnNames.ThrowEvents) ? "dataInput" : "dataOutput")];
}
