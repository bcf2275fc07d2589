using System.Xml.Linq;
using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn;

/// <summary>Reads what defines an event, in place or by reference; names of messages, signals, errors and escalations are looked up.</summary>
internal sealed class EventDefinitionReader
{
    private const string Ending = "EventDefinition";
    private static readonly XNamespace Bpmn = BpmnNamespaces.Model;

    private static readonly Dictionary<string, Func<EventDefinitionReader, XElement, string, EventDefinition?>> Table = new(StringComparer.Ordinal)
    {
        ["timer"] = (r, e, id) => r.Timer(e, id),
        ["message"] = (r, e, _) => new MessageDefinition(r.NameOf(e, "messageRef")),
        ["signal"] = (r, e, _) => new SignalDefinition(r.NameOf(e, "signalRef")),
        ["error"] = (r, e, _) => new ErrorDefinition(r.NameOf(e, "errorRef", "errorCode")),
        ["escalation"] = (r, e, _) => new EscalationDefinition(r.NameOf(e, "escalationRef", "escalationCode")),
        ["conditional"] = (r, e, id) => r.Condition(e, id),
        ["link"] = (_, e, _) => new LinkDefinition((string?)e.Attribute("name"), (string?)e.Attribute("id"), Text(e, "target")),
        ["compensate"] = (_, e, _) => new CompensationDefinition(Local((string?)e.Attribute("activityRef")), (string?)e.Attribute("waitForCompletion") != "false"),
        ["terminate"] = (_, _, _) => new TerminateDefinition(),
    };

    private readonly Dictionary<string, XElement> _roots;
    private readonly Action<Finding, XElement> _report;

    public EventDefinitionReader(XElement definitions, Action<Finding, XElement> report)
    {
        _report = report;
        _roots = definitions.Elements()
            .Where(e => e.Attribute("id") is not null)
            .GroupBy(e => (string)e.Attribute("id")!)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
    }

    /// <summary>The definitions of an event in document order; a send or receive task's message counts as one.</summary>
    public IReadOnlyList<EventDefinition> Read(XElement element, string id)
    {
        if (element.Name.LocalName is "sendTask" or "receiveTask")
        {
            return element.Attribute("messageRef") is null ? [] : [new MessageDefinition(NameOf(element, "messageRef"))];
        }

        return [.. Elements(element).Select(e => One(e, id)).OfType<EventDefinition>()];
    }

    /// <summary>The definition with an id at the top of the file; null when there is none.</summary>
    public EventDefinition? Find(string? reference, string id)
        => Local(reference) is { } local && _roots.TryGetValue(local, out var element) && IsDefinition(element) ? One(element, id) : null;

    /// <summary>The global task with an id; null when there is none.</summary>
    public XElement? Root(string id) => _roots.GetValueOrDefault(id);

    /// <summary>References may carry a namespace prefix.</summary>
    public static string? Local(string? reference)
        => string.IsNullOrWhiteSpace(reference) ? null : reference.Trim()[(reference.Trim().IndexOf(':', StringComparison.Ordinal) + 1)..];

    private static bool IsDefinition(XElement e) => e.Name.Namespace == Bpmn && e.Name.LocalName.EndsWith(Ending, StringComparison.Ordinal);

    private IEnumerable<XElement> Elements(XElement element)
    {
        foreach (var child in element.Elements())
        {
            if (IsDefinition(child))
            {
                yield return child;
            }
            else if (child.Name == Bpmn + "eventDefinitionRef" && Local(child.Value) is { } local && _roots.TryGetValue(local, out var root) && IsDefinition(root))
            {
                yield return root;
            }
        }
    }

    private EventDefinition? One(XElement element, string id)
    {
        var name = element.Name.LocalName[..^Ending.Length];
        return Table.TryGetValue(name, out var read) ? read(this, element, id) : new UnknownDefinition(name);
    }

    // Messages and signals go by name, errors and escalations by code; the name or id stands in where there is none.
    private string? NameOf(XElement element, string attribute, string field = "name")
    {
        if (Local((string?)element.Attribute(attribute)) is not { } reference)
        {
            return null;
        }

        var root = _roots.GetValueOrDefault(reference);
        return Filled((string?)root?.Attribute(field)) ?? Filled((string?)root?.Attribute("name")) ?? reference;
    }

    private TimerDefinition? Timer(XElement element, string id)
    {
        var forms = new (string Name, TimerForm Form)[] { ("timeDate", TimerForm.Date), ("timeDuration", TimerForm.Duration), ("timeCycle", TimerForm.Cycle) };
        var given = forms.Select(f => (f.Form, Body: Text(element, f.Name))).Where(f => f.Body is not null).ToList();
        if (given.Count == 1)
        {
            return new TimerDefinition(given[0].Form, given[0].Body!);
        }

        _report(Finding.Error("MC-BPMN-111", id), element);
        return null;
    }

    private ConditionDefinition? Condition(XElement element, string id)
    {
        if (Text(element, "condition") is { } condition)
        {
            return new ConditionDefinition(BpmnXml.WithoutEquals(condition));
        }

        _report(Finding.Error("MC-BPMN-112", id), element);
        return null;
    }

    private static string? Text(XElement element, string child) => Filled(element.Element(Bpmn + child)?.Value);

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
