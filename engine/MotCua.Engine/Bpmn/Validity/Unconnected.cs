using System.Xml.Linq;

namespace MotCua.Engine.Bpmn.Validity;

/// <summary>Nodes that stand outside the normal flow.</summary>
internal static class Unconnected
{
    public static bool Is(XElement node) => node.Is("boundaryEvent") || node.IsEventSubProcess() || node.IsTrue("isForCompensation");
}
