using System.Xml.Linq;
using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn;

/// <summary>
/// Reads the process of a document as a graph. Of several processes the first executable one is taken, else the
/// first that holds a node.
/// </summary>
public sealed class ProcessReader
{
    private static readonly HashSet<string> NodeNames =
    [
        "task", "userTask", "manualTask", "serviceTask", "sendTask", "receiveTask", "scriptTask", "businessRuleTask",
        "callActivity", "subProcess", "adHocSubProcess", "transaction",
        "exclusiveGateway", "parallelGateway", "inclusiveGateway", "eventBasedGateway", "complexGateway",
        "startEvent", "endEvent", "boundaryEvent", "intermediateCatchEvent", "intermediateThrowEvent",
    ];

    private readonly List<Finding> _findings = [];
    private readonly List<FlowNode> _nodes = [];
    private readonly List<SequenceFlow> _flows = [];
    private readonly HashSet<string> _ids = [];
    private readonly StepSettingsReader _settings;

    private ProcessReader(string? file)
    {
        File = file;
        _settings = new StepSettingsReader(_findings, file);
    }

    private string? File { get; }

    /// <summary>Reads the graph and checks what every graph must keep (the second gate).</summary>
    public static ProcessReadResult Read(BpmnDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new ProcessReader(document.File).Run(document);
    }

    private ProcessReadResult Run(BpmnDocument document)
    {
        var processes = document.Xml.Root!.Elements(BpmnNamespaces.Model + "process").ToList();
        var process = processes.FirstOrDefault(p => (string?)p.Attribute("isExecutable") == "true")
            ?? processes.FirstOrDefault(p => p.Elements().Any(IsNode));
        if (process is null)
        {
            _findings.Add(Finding.Error("MC-BPMN-100").At(File));
            return new ProcessReadResult(null, _findings);
        }

        var id = IdOf(process) ?? "process";
        ReadScope(process, id);
        var broken = _findings.Any(f => f.Severity == Severity.Error);
        var nodes = Connect();
        _findings.AddRange(GraphRules.Check(id, nodes, _flows).Select(f => f.At(File)));
        broken |= _findings.Any(f => f.Code is "MC-BPMN-103" or "MC-BPMN-106");
        return new ProcessReadResult(
            broken ? null : new ProcessDefinition(id, BpmnXml.NameOf(process, id), nodes, _flows),
            _findings);
    }

    private void ReadScope(XElement scope, string scopeId)
    {
        foreach (var element in scope.Elements())
        {
            if (IsNode(element))
            {
                ReadNode(element, scopeId);
            }
            else if (element.Name == BpmnNamespaces.Model + "sequenceFlow")
            {
                ReadFlow(element);
            }
        }
    }

    private void ReadNode(XElement element, string scopeId)
    {
        if (IdOf(element) is not { } id)
        {
            return;
        }

        var (line, column) = BpmnXml.Position(element);
        var node = new FlowNode
        {
            Id = id,
            Name = BpmnXml.NameOf(element, id),
            Kind = BpmnXml.KindOf(element),
            ScopeId = scopeId,
            DefaultFlow = (string?)element.Attribute("default"),
            AttachedTo = element.Name.LocalName == "boundaryEvent" ? (string?)element.Attribute("attachedToRef") ?? "" : null,
            Interrupting = (string?)element.Attribute("cancelActivity") != "false",
            Timer = ReadTimer(element, id),
            Script = ReadScript(element),
            Unsupported = BpmnXml.UnsupportedFeatures(element),
            Settings = _settings.Read(element, id),
            Line = line,
            Column = column,
        };
        _nodes.Add(node);
        if (node.IsContainer)
        {
            ReadScope(element, id);
        }
    }

    private void ReadFlow(XElement element)
    {
        if (IdOf(element) is not { } id)
        {
            return;
        }

        var (line, column) = BpmnXml.Position(element);
        var condition = element.Element(BpmnNamespaces.Model + "conditionExpression")?.Value.Trim();
        _flows.Add(new SequenceFlow(
            id,
            (string?)element.Attribute("name"),
            (string?)element.Attribute("sourceRef") ?? "",
            (string?)element.Attribute("targetRef") ?? "",
            string.IsNullOrEmpty(condition) ? null : BpmnXml.WithoutEquals(condition),
            line,
            column));
    }

    private TimerDefinition? ReadTimer(XElement element, string id)
    {
        if (element.Element(BpmnNamespaces.Model + "timerEventDefinition") is not { } timer)
        {
            return null;
        }

        var forms = new (string Name, TimerForm Form)[] { ("timeDate", TimerForm.Date), ("timeDuration", TimerForm.Duration), ("timeCycle", TimerForm.Cycle) };
        var given = forms
            .Select(f => (f.Form, Body: timer.Element(BpmnNamespaces.Model + f.Name)?.Value.Trim()))
            .Where(f => !string.IsNullOrEmpty(f.Body))
            .ToList();
        if (given.Count != 1)
        {
            Add(Finding.Error("MC-BPMN-111", id), timer);
            return null;
        }

        return new TimerDefinition(given[0].Form, given[0].Body!);
    }

    private static ScriptDefinition? ReadScript(XElement element)
        => element.Name.LocalName == "scriptTask" && element.Element(BpmnNamespaces.Model + "script")?.Value is { } text && !string.IsNullOrWhiteSpace(text)
            ? new ScriptDefinition(((string?)element.Attribute("scriptFormat"))?.Trim(), text)
            : null;

    private List<FlowNode> Connect()
    {
        var outgoing = _flows.ToLookup(f => f.SourceId, f => f.Id);
        var incoming = _flows.ToLookup(f => f.TargetId, f => f.Id);
        return [.. _nodes.Select(n => n with { Incoming = [.. incoming[n.Id]], Outgoing = [.. outgoing[n.Id]] })];
    }

    private string? IdOf(XElement element)
    {
        var id = (string?)element.Attribute("id");
        if (string.IsNullOrEmpty(id))
        {
            Add(Finding.Error("MC-BPMN-102", null, ("kind", element.Name.LocalName)), element);
            return null;
        }

        if (!_ids.Add(id))
        {
            Add(Finding.Error("MC-BPMN-101", id), element);
            return null;
        }

        return id;
    }

    private void Add(Finding finding, XElement at)
    {
        var (line, column) = BpmnXml.Position(at);
        _findings.Add(finding.At(File, line, column));
    }

    private static bool IsNode(XElement element) => element.Name.Namespace == BpmnNamespaces.Model && NodeNames.Contains(element.Name.LocalName);
}
