using System.Xml;
using System.Xml.Linq;

namespace MotCua.Engine.Bpmn;

/// <summary>Small readings of BPMN XML.</summary>
internal static class BpmnXml
{
    private const string DefinitionEnding = "EventDefinition";

    public static (int? Line, int? Column) Position(XObject at)
        => at is IXmlLineInfo info && info.HasLineInfo() ? (info.LineNumber, info.LinePosition) : (null, null);

    public static string NameOf(XElement element, string id)
    {
        var name = ((string?)element.Attribute("name"))?.Trim();
        return string.IsNullOrEmpty(name) ? id : name;
    }

    /// <summary>Expressions may be written with a leading "=".</summary>
    public static string WithoutEquals(string expression)
        => expression.StartsWith('=') ? expression[1..].Trim() : expression;

    /// <summary>Name and, for events, definition; definitions by reference count as well.</summary>
    public static ElementKind KindOf(XElement element)
    {
        // A global task is run like the task it stands for.
        var name = element.Name.LocalName;
        if (name.StartsWith("global", StringComparison.Ordinal) && name.EndsWith("Task", StringComparison.Ordinal))
        {
            return new ElementKind(name == "globalTask" ? "task" : char.ToLowerInvariant(name[6]) + name[7..]);
        }

        if (!name.EndsWith("Event", StringComparison.Ordinal))
        {
            return new ElementKind(name);
        }

        var definitions = element.Elements()
            .Where(e => e.Name.Namespace == BpmnNamespaces.Model && e.Name.LocalName.EndsWith(DefinitionEnding, StringComparison.Ordinal))
            .Select(e => e.Name.LocalName[..^DefinitionEnding.Length])
            .Concat(element.Elements(BpmnNamespaces.Model + "eventDefinitionRef").Select(r => Referenced(element, r.Value.Trim())))
            .ToList();
        return new ElementKind(name, definitions.Count switch { 0 => "none", 1 => definitions[0], _ => "multiple" });
    }

    /// <summary>Features of an element that decide whether our subset runs it.</summary>
    public static IReadOnlyList<string> UnsupportedFeatures(XElement element)
    {
        var features = new List<string>();
        if ((string?)element.Attribute("startQuantity") is { } start and not "1" || (string?)element.Attribute("completionQuantity") is { } completion and not "1")
        {
            features.Add("tokenQuantity");
        }

        if (element.Name.LocalName == "eventBasedGateway" && (string?)element.Attribute("instantiate") == "true")
        {
            features.Add("instantiatingGateway");
        }

        return features;
    }

    private static string Referenced(XElement element, string reference)
    {
        var local = reference[(reference.IndexOf(':') + 1)..];
        var name = element.Document?.Root?.Elements().FirstOrDefault(e => (string?)e.Attribute("id") == local)?.Name.LocalName;
        return name is not null && name.EndsWith(DefinitionEnding, StringComparison.Ordinal) ? name[..^DefinitionEnding.Length] : "unknown";
    }
}
