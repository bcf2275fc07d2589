using System.Globalization;
using System.Xml.Linq;
using MotCua.Engine.Bpmn;

namespace MotCua.Conformance.Soundness;

/// <summary>
/// A copy of a file that holds control flow only, in our words. Nodes, flows and definitions stay as they are, except:
/// conditions become free choices (a variable of their own each); abstract and manual tasks become user tasks, so that
/// work takes time; what is missing or written for another engine (timers, scripts, loops, message names, called
/// processes) becomes something that may happen at any time; start events by time or condition become plain ones, since
/// for a proof it does not matter why something began.
/// </summary>
internal sealed class RunnableXml
{
    private static readonly XNamespace Bpmn = BpmnNamespaces.Model;

    private readonly XDocument _xml;
    private readonly HashSet<string> _undecided = [];
    private readonly List<(string Name, string Value)> _variables = [];
    private int _number;

    private RunnableXml(XDocument xml) => _xml = xml;

    /// <summary>Ids of processes that hold a node.</summary>
    public IReadOnlyList<string> Processes => [.. ProcessElements.Select(p => (string)p.Attribute("id")!)];

    /// <summary>Ids of processes that another one of the file calls.</summary>
    public IReadOnlySet<string> Called => _xml.Descendants(Bpmn + "callActivity").Select(c => Local((string?)c.Attribute("calledElement"))).OfType<string>().ToHashSet();

    /// <summary>Ids of nodes where each flow has a condition and none is the default: whether one of them always holds is not said.</summary>
    public IReadOnlySet<string> WithoutDefault => _undecided;

    private IEnumerable<XElement> ProcessElements => _xml.Root!.Elements(Bpmn + "process").Where(p => p.Elements().Any(ControlFlowXml.IsNode));

    /// <summary>Makes the copy; the original stays as it is.</summary>
    public static RunnableXml Of(XDocument original)
    {
        var copy = new RunnableXml(new XDocument(ControlFlowXml.Of(original.Root!)));
        foreach (var definition in copy._xml.Root!.Elements().Where(ControlFlowXml.IsDefinition).ToList())
        {
            copy.Define(copy._xml.Root!, definition);
        }

        foreach (var process in copy._xml.Root!.Elements(Bpmn + "process"))
        {
            copy.Scope(process, true);
        }

        foreach (var process in copy._xml.Root!.Elements(Bpmn + "process"))
        {
            Ours(process, [.. copy._variables.Select(v => new XElement(BpmnNamespaces.MotCua + "variable", new XAttribute("name", v.Name), new XAttribute("expression", v.Value)))]);
        }

        return copy;
    }

    /// <summary>The copy with one process to run.</summary>
    public XDocument With(string processId)
    {
        foreach (var process in _xml.Root!.Elements(Bpmn + "process"))
        {
            process.SetAttributeValue("isExecutable", (string?)process.Attribute("id") == processId ? "true" : "false");
        }

        return _xml;
    }

    /// <summary>A reference without its prefix; null when there is none.</summary>
    public static string? Local(string? reference) => string.IsNullOrWhiteSpace(reference) ? null : reference.Trim()[(reference.Trim().IndexOf(':', StringComparison.Ordinal) + 1)..];

    private void Scope(XElement scope, bool top)
    {
        Named(scope);
        var starts = 0;
        foreach (var element in scope.Elements().ToList())
        {
            if (element.Name == Bpmn + "sequenceFlow")
            {
                Named(element);
                continue;
            }

            if (!ControlFlowXml.IsNode(element))
            {
                continue;
            }

            Named(element);
            if (top && element.Name.LocalName == "startEvent")
            {
                Start(element, starts++);
            }

            Work(element);
            Repeat(element);
            foreach (var definition in element.Elements().Where(ControlFlowXml.IsDefinition).ToList())
            {
                Define(element, definition);
            }

            if (ControlFlowXml.IsContainer(element))
            {
                Scope(element, false);
            }
        }

        foreach (var node in scope.Elements().Where(ControlFlowXml.IsNode))
        {
            Choose(scope, node);
        }
    }

    private void Named(XElement element)
    {
        if (string.IsNullOrEmpty((string?)element.Attribute("id")))
        {
            element.SetAttributeValue("id", Fresh("unnamed"));
        }
    }

    // Several plain starts are alternatives: all but the first happen by a message of their own.
    private void Start(XElement start, int earlier)
    {
        var definitions = start.Elements().Where(ControlFlowXml.IsDefinition).ToList();
        if (definitions.Count == 1 && definitions[0].Name.LocalName is "messageEventDefinition" or "signalEventDefinition")
        {
            return;
        }

        definitions.Remove();
        if (earlier > 0)
        {
            start.Add(new XElement(Bpmn + "messageEventDefinition"));
        }
    }

    private void Work(XElement node)
    {
        switch (node.Name.LocalName)
        {
            case "task" or "manualTask":
            case "subProcess" or "transaction" when !node.Elements().Any(ControlFlowXml.IsNode):
                node.Name = Bpmn + "userTask";
                break;
            case "scriptTask":
                node.SetAttributeValue("scriptFormat", "text/javascript");
                node.Elements(Bpmn + "script").Remove();
                node.Add(new XElement(Bpmn + "script", "1"));
                break;
            case "businessRuleTask":
                Ours(node, new XElement(BpmnNamespaces.MotCua + "decision", new XAttribute("ref", ForeignBundle.Decision)));
                break;
            case "sendTask" or "receiveTask" when node.Attribute("messageRef") is null:
                node.SetAttributeValue("messageRef", Message());
                break;
            case "callActivity" when !Holds(Local((string?)node.Attribute("calledElement"))):
                node.SetAttributeValue("calledElement", null);
                Ours(node, new XElement(BpmnNamespaces.MotCua + "linked", new XAttribute("procedure", "1.000001")));
                break;
        }
    }

    private bool Holds(string? called) => called is not null
        && _xml.Root!.Elements().Any(e => (string?)e.Attribute("id") == called && (e.Name.LocalName != "process" || e.Elements().Any(ControlFlowXml.IsNode)));

    private void Repeat(XElement node)
    {
        if (node.Element(Bpmn + "standardLoopCharacteristics") is { } standard)
        {
            var before = standard.Attribute("testBefore");
            standard.ReplaceWith(new XElement(standard.Name, before, new XElement(Bpmn + "loopCondition", Variable("again", "false"))));
        }

        if (node.Element(Bpmn + "multiInstanceLoopCharacteristics") is { } multi)
        {
            multi.Elements().Where(e => e.Name.LocalName is not ("completionCondition" or "complexBehaviorDefinition")).Remove();
            multi.AddFirst(new XElement(Bpmn + "loopCardinality", Variable("count", "2")));
            multi.Elements(Bpmn + "completionCondition").ToList().ForEach(c => c.Value = Variable("enough", "false"));
        }
    }

    private void Define(XElement node, XElement definition)
    {
        switch (definition.Name.LocalName)
        {
            case "timerEventDefinition":
                var cycle = definition.Element(Bpmn + "timeCycle")?.Value.Trim() is { } c && !Interrupts(node) ? (c.StartsWith("R/", StringComparison.Ordinal) ? "R/PT1H" : "R2/PT1H") : null;
                definition.RemoveNodes();
                definition.Add(cycle is null ? new XElement(Bpmn + "timeDuration", "PT1H") : new XElement(Bpmn + "timeCycle", cycle));
                break;
            case "conditionalEventDefinition":
                definition.RemoveNodes();
                definition.Add(new XElement(Bpmn + "condition", Variable("met", "false")));
                break;
            case "messageEventDefinition" when definition.Attribute("messageRef") is null:
                definition.SetAttributeValue("messageRef", Message());
                break;
            case "errorEventDefinition" when Throws(node):
                Coded(definition, "error");
                break;
            case "escalationEventDefinition" when Throws(node):
                Coded(definition, "escalation");
                break;
            case "signalEventDefinition" when definition.Attribute("signalRef") is null:
                var signal = Fresh("signal");
                _xml.Root!.AddFirst(new XElement(Bpmn + "signal", new XAttribute("id", signal), new XAttribute("name", signal)));
                definition.SetAttributeValue("signalRef", signal);
                break;
        }
    }

    private static bool Throws(XElement node) => node.Name.LocalName is "endEvent" or "intermediateThrowEvent";

    // What is thrown has a code.
    private void Coded(XElement definition, string kind)
    {
        var root = _xml.Root!.Elements(Bpmn + kind).FirstOrDefault(e => (string?)e.Attribute("id") == Local((string?)definition.Attribute(kind + "Ref")));
        if (root is null)
        {
            root = new XElement(Bpmn + kind, new XAttribute("id", Fresh(kind)));
            _xml.Root!.AddFirst(root);
            definition.SetAttributeValue(kind + "Ref", (string)root.Attribute("id")!);
        }

        if (string.IsNullOrEmpty((string?)root.Attribute(kind + "Code")))
        {
            root.SetAttributeValue(kind + "Code", (string)root.Attribute("id")!);
        }
    }

    private static bool Interrupts(XElement node) => (string?)node.Attribute("cancelActivity") != "false" && (string?)node.Attribute("isInterrupting") != "false";

    // A message of its own: what comes by a message flow is linked to it by the flow, all else may come at any time.
    private string Message()
    {
        var message = Fresh("message");
        _xml.Root!.AddFirst(new XElement(Bpmn + "message", new XAttribute("id", message), new XAttribute("name", message)));
        return message;
    }

    // Which flow is taken is a free choice: a variable for each, where the last is the default or has to be one.
    private void Choose(XElement scope, XElement node)
    {
        var id = (string)node.Attribute("id")!;
        var flows = scope.Elements(Bpmn + "sequenceFlow").Where(f => Local((string?)f.Attribute("sourceRef")) == id).ToList();
        var exclusive = node.Name.LocalName == "exclusiveGateway";
        var gateway = exclusive || node.Name.LocalName == "inclusiveGateway";
        var otherwise = flows.Find(f => (string?)f.Attribute("id") == Local((string?)node.Attribute("default")));
        if (exclusive && otherwise is null && flows.Count > 1)
        {
            otherwise = flows[^1];
        }

        node.SetAttributeValue("default", (string?)otherwise?.Attribute("id"));
        var free = 0;
        foreach (var flow in flows)
        {
            var condition = flow.Element(Bpmn + "conditionExpression");
            var chosen = flow != otherwise && flows.Count > 1 && (gateway || (condition is not null && node.Name.LocalName is not ("parallelGateway" or "eventBasedGateway")));
            condition?.Remove();
            if (chosen)
            {
                flow.Add(new XElement(Bpmn + "conditionExpression", Variable("choice", "false")));
                free++;
            }
        }

        if (free > 0 && free == flows.Count)
        {
            _undecided.Add(id);
        }
    }

    private static void Ours(XElement node, params XElement[] extensions)
    {
        node.Elements(Bpmn + "extensionElements").Remove();
        node.AddFirst(new XElement(Bpmn + "extensionElements", extensions));
    }

    // A variable of the process may have another value whenever it is asked, unlike the form's data.
    private string Variable(string kind, string value)
    {
        var name = Fresh(kind);
        _variables.Add((name, value));
        return name;
    }

    private string Fresh(string kind) => string.Create(CultureInfo.InvariantCulture, $"{kind}{++_number}");
}
