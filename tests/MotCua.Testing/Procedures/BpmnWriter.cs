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
    private readonly Stack<(XElement Scope, string Host)> _scopes = new();
    private readonly List<(string Flow, string From, string To)> _flows = [];
    private XElement _scope = new(Bpmn + "process", new XAttribute("id", ProcessId), new XAttribute("name", name), new XAttribute("isExecutable", "true"));
    private string? _current;

    public void Add(StepBuilder step, string? condition, bool isDefault)
    {
        var element = step.ToXml();
        _elements.Add(step.Id, element);
        _scope.Add(element);
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
            _scopes.Count == 0 ? _scope : throw new InvalidOperationException("A sub-process is not closed."),
            Diagram());
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + definitions;
    }

    private void Flow(string from, string to, string? condition, bool isDefault)
    {
        var id = $"{from}-{to}";
        for (var i = 2; _flows.Any(f => f.Flow == id); i++)
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
