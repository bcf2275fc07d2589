using System.Xml.Linq;

namespace MotCua.Engine.Bpmn.Validity;

/// <summary>Small readings of one BPMN element, for rules.</summary>
internal static class ElementReading
{
    private const string DefinitionEnding = "EventDefinition";

    public static string? Id(this XElement element) => element.Get("id");

    /// <summary>An attribute's text without spaces around it; null when absent or empty.</summary>
    public static string? Get(this XElement element, string attribute)
        => element.Attribute(attribute)?.Value.Trim() is { Length: > 0 } text ? text : null;

    public static bool IsTrue(this XElement element, string attribute, bool absent = false)
        => element.Get(attribute) is { } text ? text is "true" or "1" : absent;

    public static bool Is(this XElement element, string name) => element.Name.LocalName == name && element.Name.Namespace == BpmnNamespaces.Model;

    public static bool Is(this XElement element, IReadOnlySet<string> names)
        => element.Name.Namespace == BpmnNamespaces.Model && names.Contains(element.Name.LocalName);

    public static XElement? Child(this XElement element, string name) => element.Element(BpmnNamespaces.Model + name);

    public static IEnumerable<XElement> Children(this XElement element, string name) => element.Elements(BpmnNamespaces.Model + name);

    public static IEnumerable<XElement> Children(this XElement element, IReadOnlySet<string> names) => element.Elements().Where(e => e.Is(names));

    /// <summary>The references that children of one name hold as text.</summary>
    public static IEnumerable<string> Texts(this XElement element, string name)
        => element.Children(name).Select(c => c.Value.Trim()).Where(t => t.Length > 0);

    public static bool IsEventDefinition(this XElement element)
        => element.Name.Namespace == BpmnNamespaces.Model && element.Name.LocalName.EndsWith(DefinitionEnding, StringComparison.Ordinal);

    /// <summary>"message" of a <c>messageEventDefinition</c>.</summary>
    public static string DefinitionKind(this XElement definition)
        => definition.IsEventDefinition() ? definition.Name.LocalName[..^DefinitionEnding.Length] : "unknown";

    public static bool IsEventSubProcess(this XElement element) => element.Is("subProcess") && element.IsTrue("triggeredByEvent");

    /// <summary>Whether it lies in a process that is marked as executable.</summary>
    public static bool IsExecutable(this XElement element)
        => element.AncestorsAndSelf(BpmnNamespaces.Model + "process").Any(p => p.IsTrue("isExecutable"));

    /// <summary>Whether an expression element is declared as a formal expression (section 8.3.6).</summary>
    public static bool IsFormal(this XElement expression)
        => ((string?)expression.Attribute(XNamespace.Get("http://www.w3.org/2001/XMLSchema-instance") + "type"))?.Trim() is { } type
            && type[(type.IndexOf(':') + 1)..] == "tFormalExpression";

    public static bool IsBlank(this XElement element) => string.IsNullOrWhiteSpace(element.Value);

    /// <summary>A whole number of an attribute; null when absent or none.</summary>
    public static long? Number(this XElement element, string attribute)
        => long.TryParse(element.Get(attribute), System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
}
