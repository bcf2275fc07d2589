using System.Xml.Linq;
using MotCua.Engine.Bpmn;

namespace MotCua.Conformance.Soundness;

/// <summary>
/// A copy of a file that holds control flow only: processes, nodes, flows, loops, definitions of events, what these refer
/// to, and what undoes what. No data, no diagram, nothing of another engine.
/// </summary>
internal static class ControlFlowXml
{
    private static readonly XNamespace Bpmn = BpmnNamespaces.Model;

    private static readonly HashSet<string> Nodes =
    [
        "task", "userTask", "manualTask", "serviceTask", "sendTask", "receiveTask", "scriptTask", "businessRuleTask",
        "callActivity", "subProcess", "adHocSubProcess", "transaction",
        "exclusiveGateway", "parallelGateway", "inclusiveGateway", "eventBasedGateway", "complexGateway",
        "startEvent", "endEvent", "boundaryEvent", "intermediateCatchEvent", "intermediateThrowEvent",
    ];

    private static readonly HashSet<string> Containers = ["subProcess", "adHocSubProcess", "transaction"];
    private static readonly string[] Roots = ["message", "signal", "error", "escalation"];

    /// <summary>Whether it is a flow node.</summary>
    public static bool IsNode(XElement e) => e.Name.Namespace == Bpmn && Nodes.Contains(e.Name.LocalName);

    /// <summary>Whether it defines an event.</summary>
    public static bool IsDefinition(XElement e) => e.Name.Namespace == Bpmn && e.Name.LocalName.EndsWith("EventDefinition", StringComparison.Ordinal);

    /// <summary>Whether it holds other nodes.</summary>
    public static bool IsContainer(XElement e) => e.Name.Namespace == Bpmn && Containers.Contains(e.Name.LocalName);

    /// <summary>The copy.</summary>
    public static XElement Of(XElement root) => new(
        Bpmn + "definitions",
        new XAttribute("id", "definitions"),
        new XAttribute("targetNamespace", "urn:motcua:conformance"),
        root.Elements().Where(e => e.Name.Namespace == Bpmn && (Roots.Contains(e.Name.LocalName) || IsDefinition(e) || e.Name.LocalName.StartsWith("global", StringComparison.Ordinal))).Select(Bare),
        root.Elements(Bpmn + "process").Select(Container));

    private static XElement Container(XElement scope) => new(
        scope.Name,
        Attributes(scope, "id", "name", "default", "triggeredByEvent", "isForCompensation", "startQuantity", "completionQuantity"),
        scope.Elements().Where(IsLoop).Select(Bare),
        scope.Elements().Where(e => IsNode(e) || e.Name == Bpmn + "sequenceFlow").Select(e => IsContainer(e) ? Container(e) : Node(e)),
        scope.Elements(Bpmn + "association").Select(Bare));

    private static XElement Node(XElement node) => new(
        node.Name,
        node.Attributes().Where(IsPlain),
        node.Elements().Where(e => IsLoop(e) || IsDefinition(e) || e.Name.LocalName is "eventDefinitionRef" or "conditionExpression" or "script").Select(Bare));

    private static XElement Bare(XElement e) => new(
        e.Name,
        e.Attributes().Where(IsPlain),
        e.Elements().Where(c => c.Name.Namespace == Bpmn && c.Name.LocalName is not ("documentation" or "extensionElements" or "ioSpecification")).Select(Bare),
        e.Elements().Any() ? null : e.Value);

    private static IEnumerable<XAttribute> Attributes(XElement e, params string[] names) => e.Attributes().Where(a => names.Contains(a.Name.LocalName));

    // Nothing of another engine, nothing about data, and no remark that only repeats what is drawn.
    private static bool IsPlain(XAttribute a)
        => !a.IsNamespaceDeclaration && a.Name.NamespaceName.Length == 0
            && a.Name.LocalName is not ("structureRef" or "itemRef" or "language" or "operationRef" or "isImmediate" or "gatewayDirection");

    private static bool IsLoop(XElement e) => e.Name == Bpmn + "standardLoopCharacteristics" || e.Name == Bpmn + "multiInstanceLoopCharacteristics";
}
