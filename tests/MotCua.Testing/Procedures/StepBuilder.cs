using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using MotCua.Engine.Bpmn;
using MotCua.Engine.Time;

namespace MotCua.Testing.Procedures;

/// <summary>Says what our extension elements of one BPMN element hold.</summary>
public sealed class StepBuilder
{
    private static readonly XNamespace Bpmn = BpmnNamespaces.Model;
    private readonly List<XElement> _extensions = [];
    private readonly List<XElement> _children = [];
    private readonly List<XAttribute> _attributes = [];
    private readonly List<XElement> _roots = [];
    private string? _name;

    internal StepBuilder(string id, string kind) => (Id, Kind) = (id, kind);

    internal string Id { get; }

    internal string Kind { get; }

    /// <summary>What the element refers to at the top of the file.</summary>
    internal IReadOnlyList<XElement> Roots => _roots;

    internal bool IsAssigned => _extensions.Any(e => e.Name.LocalName == "assign");

    /// <summary>Its name; the id otherwise.</summary>
    public StepBuilder Name(string name)
    {
        _name = name;
        return this;
    }

    /// <summary>Assigned by role, in a unit or anywhere.</summary>
    public StepBuilder Role(string role, string? unit = "an-hoa") => Extension("assign", ("role", role), ("unit", unit));

    /// <summary>Assigned to one person, by id or "=FEEL".</summary>
    public StepBuilder Person(string person) => Extension("assign", ("person", person));

    /// <summary>Assigned to a position in a unit.</summary>
    public StepBuilder Position(string position, string? unit = null) => Extension("assign", ("position", position), ("unit", unit));

    /// <summary>Assigned to everybody of a unit.</summary>
    public StepBuilder Unit(string unit) => Extension("assign", ("unit", unit));

    /// <summary>Assigned to whoever did another step.</summary>
    public StepBuilder SameAs(string step) => Extension("assign", ("sameAs", step));

    /// <summary>Not to be done by whoever did another step.</summary>
    public StepBuilder DistinctFrom(string step) => Extension("assign", ("distinctFrom", step));

    /// <summary>An outcome.</summary>
    public StepBuilder Outcome(string code, bool reasonRequired = false)
        => Extension("outcome", ("code", code), ("label", code), ("reasonRequired", reasonRequired ? "true" : null));

    /// <summary>Several outcomes.</summary>
    public StepBuilder Outcomes(params string[] codes) => codes.Aggregate(this, (step, code) => step.Outcome(code));

    /// <summary>A fixed time limit.</summary>
    public StepBuilder TimeLimit(int amount, TimeUnit unit)
        => Extension("timeLimit", ("amount", amount.ToString(CultureInfo.InvariantCulture)), ("unit", JsonNamingPolicy.CamelCase.ConvertName(unit.ToString())));

    /// <summary>A time limit by FEEL.</summary>
    public StepBuilder TimeLimit(string expression) => Extension("timeLimit", ("expression", expression));

    /// <summary>The status shown.</summary>
    public StepBuilder Status(string? code) => code is null ? this : Extension("status", ("code", code));

    /// <summary>The form.</summary>
    public StepBuilder Form(string id) => Extension("form", ("ref", id));

    /// <summary>The decision.</summary>
    public StepBuilder Decision(string id) => Extension("decision", ("ref", id));

    /// <summary>A payment by a fee of the facts, or by a decision.</summary>
    public StepBuilder Payment(string? fee = null, string? decision = null) => Extension("payment", ("fee", fee), ("decision", decision));

    /// <summary>The result is handed over here.</summary>
    public StepBuilder Delivery() => Extension("delivery");

    /// <summary>Built-in operations, divided by blanks.</summary>
    public StepBuilder Allow(string operations) => Extension("allow", ("operations", operations));

    /// <summary>What silence counts as.</summary>
    public StepBuilder Deemed(string? outcome) => outcome is null ? this : Extension("deemed", ("outcome", outcome));

    /// <summary>An extension element of ours with any attributes.</summary>
    public StepBuilder Extension(string name, params (string Name, string? Value)[] attributes)
    {
        _extensions.Add(new XElement(
            BpmnNamespaces.MotCua + name,
            attributes.Where(a => a.Value is not null).Select(a => new XAttribute(a.Name, a.Value!))));
        return this;
    }

    /// <summary>A child element of the BPMN model, as XML without namespace.</summary>
    public StepBuilder Child(XElement child)
    {
        _children.Add(child);
        return this;
    }

    /// <summary>An attribute of the BPMN element; null leaves it out.</summary>
    public StepBuilder Attribute(string name, string? value)
    {
        if (value is not null)
        {
            _attributes.Add(new XAttribute(name, value));
        }

        return this;
    }

    internal StepBuilder Root(XElement? root)
    {
        if (root is not null)
        {
            _roots.Add(root);
        }

        return this;
    }

    internal StepBuilder Channel(string? channel) => channel is null ? this : Extension("channel", ("code", channel));

    internal StepBuilder Message(string? template) => Extension("message", ("template", template));

    /// <summary>What does a service task, and what it is given: a text, or "=FEEL".</summary>
    public StepBuilder Connector(string connector, params (string Name, string Value)[] parameters)
    {
        Extension("connector", ("ref", connector));
        _extensions[^1].Add(parameters.Select(p => new XElement(BpmnNamespaces.MotCua + "parameter", new XAttribute("name", p.Name), new XAttribute("value", p.Value))));
        return this;
    }

    /// <summary>How often a failed job is tried again, and after which pauses (ISO 8601, divided by blanks).</summary>
    public StepBuilder Retry(int? count = null, string? pauses = null)
        => Extension("retry", ("count", count?.ToString(CultureInfo.InvariantCulture)), ("pauses", pauses));

    internal StepBuilder Script(string? format, string script)
    {
        Attribute("scriptFormat", format);
        return Child(new XElement(Bpmn + "script", script));
    }

    internal StepBuilder Terminates() => Child(new XElement(Bpmn + "terminateEventDefinition"));

    internal StepBuilder Timer(string form, string body, bool working)
    {
        if (working)
        {
            Extension("calendar", ("kind", "working"));
        }

        return Child(new XElement(Bpmn + "timerEventDefinition", new XElement(Bpmn + form, body)));
    }

    internal StepBuilder Attached(string activity, bool interrupting)
    {
        Attribute("attachedToRef", activity);
        return Attribute("cancelActivity", interrupting ? null : "false");
    }

    internal XElement ToXml() => new(
        Bpmn + Kind,
        new XAttribute("id", Id),
        new XAttribute("name", _name ?? Id),
        _attributes,
        _extensions.Count == 0 ? null : new XElement(Bpmn + "extensionElements", _extensions),
        _children);
}
