using System.Globalization;
using System.Xml.Linq;
using MotCua.Engine.Bpmn;

namespace MotCua.Testing.Procedures;

/// <summary>Writes BPMN XML with a plain diagram.</summary>
internal sealed class BpmnWriter(string name)
{
    private const string ProcessId = "process";
    private static readonly XNamespace Bpmn = BpmnNamespaces.Model;
    private static readonly XNamespace Xsi = "http://www.w3.org/2001/XMLSchema-instance";
    private readonly Dictionary<string, XElement> _elements = [];
    private readonly Stack<(XElement Scope, string? Host)> _scopes = new();
    private readonly List<(string Flow, string From, string To)> _flows = [];
    private readonly HashSet<string> _flowIds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> _roots = [];
    private XElement _scope = new(Bpmn + "process", new XAttribute("id", ProcessId), new XAttribute("name", name), new XAttribute("isExecutable", "true"));
    private string? _current;

    public void Add(StepBuilder step, string? condition, bool isDefault)
    {
        var element = step.ToXml();
        _elements.Add(step.Id, element);
        _scope.Add(element);
        foreach (var root in step.Roots)
        {
            AddRoot(root);
        }

        var before = _current;
        _current = step.Id;
        if (before is not null && step.Kind is not "startEvent")
        {
            Flow(before, step.Id, condition, isDefault);
        }
    }

    public void Connect(string target, string? condition, bool isDefault)
        => Flow(_current ?? throw new InvalidOperationException("Nothing to connect from."), target, condition, isDefault);

    public void MoveTo(string id) => _current = _elements.ContainsKey(id) ? id : throw new InvalidOperationException($"No element '{id}'.");

    public void Detach() => _current = null;

    public void Open()
    {
        _scopes.Push((_scope, _current!));
        _scope = _elements[_current!];
        _current = null;
    }

    public void OpenProcess(string id)
    {
        _scopes.Push((_scope, _current));
        _scope = new XElement(Bpmn + "process", new XAttribute("id", id), new XAttribute("isExecutable", "true"));
        AddRoot(_scope);
        _current = null;
    }

    public void AddRoot(XElement root) => _roots.TryAdd(root.Attribute("id")!.Value, root);

    public void AddVariable(string variable, string feel)
    {
        var extensions = _scope.Element(Bpmn + "extensionElements");
        if (extensions is null)
        {
            extensions = new XElement(Bpmn + "extensionElements");
            _scope.AddFirst(extensions);
        }

        extensions.Add(new XElement(BpmnNamespaces.MotCua + "variable", new XAttribute("name", variable), new XAttribute("expression", feel)));
    }

    public void Associate(string from, string to)
        => _elements[from].Parent!.Add(new XElement(
            Bpmn + "association",
            new XAttribute("id", $"{from}~{to}"),
            new XAttribute("associationDirection", "One"),
            new XAttribute("sourceRef", from),
            new XAttribute("targetRef", to)));

    public void Close()
    {
        (_scope, var host) = _scopes.Pop();
        _current = host;
    }

    public string ToXml()
    {
        NameFlows();
        var definitions = new XElement(
            Bpmn + "definitions",
            new XAttribute(XNamespace.Xmlns + "bpmn", Bpmn),
            new XAttribute(XNamespace.Xmlns + "bpmndi", BpmnNamespaces.Di),
            new XAttribute(XNamespace.Xmlns + "dc", BpmnNamespaces.Dc),
            new XAttribute(XNamespace.Xmlns + "di", BpmnNamespaces.DiagramDi),
            new XAttribute(XNamespace.Xmlns + "motcua", BpmnNamespaces.MotCua),
            new XAttribute(XNamespace.Xmlns + "xsi", Xsi),
            new XAttribute("id", "definitions"),
            new XAttribute("targetNamespace", "urn:motcua:test"),
            _roots.Values.Where(r => r.Name != Bpmn + "process"),
            _scopes.Count == 0 ? _scope : throw new InvalidOperationException("A sub-process is not closed."),
            _roots.Values.Where(r => r.Name == Bpmn + "process"),
            Diagram());
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + definitions;
    }

    private void Flow(string from, string to, string? condition, bool isDefault)
    {
        var id = $"{from}-{to}";
        for (var i = 2; !_flowIds.Add(id); i++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{from}-{to}-{i}");
        }

        _flows.Add((id, from, to));
        var flow = new XElement(Bpmn + "sequenceFlow", new XAttribute("id", id), new XAttribute("sourceRef", from), new XAttribute("targetRef", to));
        if (condition is not null)
        {
            flow.Add(new XElement(Bpmn + "conditionExpression", new XAttribute(Xsi + "type", "bpmn:tFormalExpression"), condition));
        }

        if (isDefault)
        {
            _elements[from].SetAttributeValue("default", id);
        }

        _elements[from].Parent!.Add(flow);
    }

    private void NameFlows()
    {
        foreach (var (flow, from, to) in _flows)
        {
            Name(_elements[from], "outgoing", flow);
            if (_elements.TryGetValue(to, out var target))
            {
                Name(target, "incoming", flow);
            }
        }
    }

    // Incoming come before outgoing flows, both before what a node holds.
    private static void Name(XElement node, string side, string flow)
    {
        if (node.Elements(Bpmn + side).Any(e => e.Value == flow))
        {
            return;
        }

        var before = node.Elements().LastOrDefault(e => e.Name == Bpmn + side || e.Name == Bpmn + "incoming" || e.Name == Bpmn + "extensionElements");
        var reference = new XElement(Bpmn + side, flow);
        if (before is null)
        {
            node.AddFirst(reference);
        }
        else
        {
            before.AddAfterSelf(reference);
        }
    }

    // One row of shapes: enough for tools that will not open a file without a diagram.
    private XElement Diagram()
    {
        var places = _elements.Keys.Select((id, i) => (id, x: 100 + (160 * i))).ToDictionary(p => p.id, p => p.x);
        return new XElement(
            BpmnNamespaces.Di + "BPMNDiagram",
            new XElement(
                BpmnNamespaces.Di + "BPMNPlane",
                new XAttribute("bpmnElement", ProcessId),
                places.Select(p => new XElement(
                    BpmnNamespaces.Di + "BPMNShape",
                    new XAttribute("bpmnElement", p.Key),
                    new XElement(BpmnNamespaces.Dc + "Bounds", new XAttribute("x", p.Value), new XAttribute("y", 100), new XAttribute("width", 100), new XAttribute("height", 80)))),
                _flows.Select(f => new XElement(
                    BpmnNamespaces.Di + "BPMNEdge",
                    new XAttribute("bpmnElement", f.Flow),
                    new XElement(BpmnNamespaces.DiagramDi + "waypoint", new XAttribute("x", places[f.From] + 100), new XAttribute("y", 140)),
                    new XElement(BpmnNamespaces.DiagramDi + "waypoint", new XAttribute("x", places[f.To]), new XAttribute("y", 140))))));
    }
}
