using System.Xml.Linq;
using MotCua.Engine.Bpmn;

namespace MotCua.Testing.Procedures;

/// <summary>What defines an event: the definition and what it refers to at the top of the file.</summary>
public sealed class Trigger
{
    private static readonly XNamespace Bpmn = BpmnNamespaces.Model;
    private readonly XElement _definition;

    private Trigger(string kind, params object?[] content) => _definition = new XElement(Bpmn + (kind + "EventDefinition"), content);

    /// <summary>What the definition refers to; null for nothing.</summary>
    internal XElement? Root { get; private init; }

    /// <summary>A message by name.</summary>
    public static Trigger Message(string name) => new("message", new XAttribute("messageRef", "message-" + name)) { Root = Named("message", name) };

    /// <summary>A signal by name.</summary>
    public static Trigger Signal(string name) => new("signal", new XAttribute("signalRef", "signal-" + name)) { Root = Named("signal", name) };

    /// <summary>An error by code; none catches all.</summary>
    public static Trigger Error(string? code = null) => Coded("error", code);

    /// <summary>An escalation by code; none catches all.</summary>
    public static Trigger Escalation(string? code = null) => Coded("escalation", code);

    /// <summary>A condition in FEEL.</summary>
    public static Trigger Condition(string feel) => new("conditional", new XElement(Bpmn + "condition", feel));

    /// <summary>A link by name.</summary>
    public static Trigger Link(string name) => new("link", new XAttribute("name", name));

    /// <summary>A timer: <paramref name="form"/> is timeDuration, timeDate or timeCycle.</summary>
    public static Trigger Timer(string body, string form = "timeDuration") => new("timer", new XElement(Bpmn + form, body));

    /// <summary>Compensation of one activity, or of all in the scope.</summary>
    public static Trigger Compensation(string? activity = null, bool waits = true) => new(
        "compensate",
        activity is null ? null : new XAttribute("activityRef", activity),
        waits ? null : new XAttribute("waitForCompletion", "false"));

    /// <summary>Termination.</summary>
    public static Trigger Terminate() => new("terminate");

    internal XElement ToXml() => new(_definition);

    /// <summary>The definition at the top of the file, for those who refer to it.</summary>
    internal XElement ToXml(string id)
    {
        var definition = ToXml();
        definition.SetAttributeValue("id", id);
        return definition;
    }

    private static Trigger Coded(string kind, string? code)
        => code is null ? new(kind) : new(kind, new XAttribute(kind + "Ref", $"{kind}-{code}")) { Root = Named(kind, code, kind + "Code") };

    private static XElement Named(string kind, string name, string attribute = "name")
        => new(Bpmn + kind, new XAttribute("id", $"{kind}-{name}"), new XAttribute(attribute, name));
}
