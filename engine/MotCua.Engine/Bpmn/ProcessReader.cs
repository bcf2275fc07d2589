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

    private static readonly XNamespace Bpmn = BpmnNamespaces.Model;

    private readonly List<Finding> _findings = [];
    private readonly List<FlowNode> _nodes = [];
    private readonly List<SequenceFlow> _flows = [];
    private readonly Dictionary<string, IReadOnlyList<MappingRule>> _variables = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = [];
    private readonly StepSettingsReader _settings;
    private readonly EventDefinitionReader _definitions;
    private readonly ILookup<string?, string?> _associations;

    private ProcessReader(BpmnDocument document)
    {
        File = document.File;
        _settings = new StepSettingsReader(_findings, document.File);
        _definitions = new EventDefinitionReader(document.Xml.Root!, Add);
        _associations = document.Xml.Descendants(Bpmn + "association")
            .ToLookup(a => EventDefinitionReader.Local((string?)a.Attribute("sourceRef")), a => EventDefinitionReader.Local((string?)a.Attribute("targetRef")));
    }

    private string? File { get; }

    /// <summary>Reads the graph and checks what every graph must keep (the second gate).</summary>
    /// <param name="document">The file.</param>
    /// <param name="processId">Which process; null for the first executable one, else the first that holds a node.</param>
    public static ProcessReadResult Read(BpmnDocument document, string? processId = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new ProcessReader(document).Run(document, processId);
    }

    private ProcessReadResult Run(BpmnDocument document, string? processId)
    {
        var processes = document.Xml.Root!.Elements(Bpmn + "process").ToList();
        var process = processId is null
            ? processes.FirstOrDefault(p => (string?)p.Attribute("isExecutable") == "true") ?? processes.FirstOrDefault(p => p.Elements().Any(IsNode))
            : processes.FirstOrDefault(p => (string?)p.Attribute("id") == processId);
        if (process is null)
        {
            _findings.Add(Finding.Error("MC-BPMN-100").At(File));
            return new ProcessReadResult(null, _findings);
        }

        var id = IdOf(process) ?? "process";
        ReadProcess(process, id);
        ReadCalled(processes);
        var broken = _findings.Any(f => f.Severity == Severity.Error);
        var nodes = GraphLinks.Connect(_nodes, _flows);
        _findings.AddRange(GraphRules.Check(id, nodes, _flows).Select(f => f.At(File)));
        broken |= _findings.Any(f => f.Code is "MC-BPMN-103" or "MC-BPMN-106");
        return new ProcessReadResult(
            broken ? null : new ProcessDefinition(id, BpmnXml.NameOf(process, id), nodes, _flows, _variables),
            _findings);
    }

    private void ReadProcess(XElement process, string id)
    {
        if (_settings.Read(process, id).Variables is { Count: > 0 } variables)
        {
            _variables[id] = variables;
        }

        ReadScope(process, id);
    }

    // What call activities call is part of the graph, as far as the file holds it; a called process may call another.
    private void ReadCalled(List<XElement> processes)
    {
        for (var i = 0; i < _nodes.Count; i++)
        {
            if (_nodes[i].CalledElement is not { } called || _ids.Contains(called))
            {
                continue;
            }

            if (processes.FirstOrDefault(p => (string?)p.Attribute("id") == called) is { } process)
            {
                _ids.Add(called);
                ReadProcess(process, called);
            }
            else if (_definitions.Root(called) is { } task && task.Name.LocalName.StartsWith("global", StringComparison.Ordinal))
            {
                ReadNode(task, ProcessDefinition.ScopeOfGlobalTask(called));
            }
        }
    }

    private void ReadScope(XElement scope, string scopeId)
    {
        foreach (var element in scope.Elements())
        {
            if (IsNode(element))
            {
                ReadNode(element, scopeId);
            }
            else if (element.Name == Bpmn + "sequenceFlow")
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
        var settings = _settings.Read(element, id);
        var node = new FlowNode
        {
            Id = id,
            Name = BpmnXml.NameOf(element, id),
            Kind = BpmnXml.KindOf(element),
            ScopeId = scopeId,
            DefaultFlow = (string?)element.Attribute("default"),
            AttachedTo = element.Name.LocalName == "boundaryEvent" ? EventDefinitionReader.Local((string?)element.Attribute("attachedToRef")) ?? "" : null,
            Interrupting = (string?)element.Attribute("cancelActivity") != "false" && (string?)element.Attribute("isInterrupting") != "false",
            Events = _definitions.Read(element, id),
            Loop = LoopReader.Read(element, id, settings, _definitions),
            IsForCompensation = (string?)element.Attribute("isForCompensation") == "true",
            IsEventSubProcess = (string?)element.Attribute("triggeredByEvent") == "true",
            Instantiates = (string?)element.Attribute("instantiate") == "true",
            CompensatedBy = _associations[id].FirstOrDefault(),
            CalledElement = settings.Linked is null ? EventDefinitionReader.Local((string?)element.Attribute("calledElement")) : null,
            Script = ReadScript(element),
            Unsupported = BpmnXml.UnsupportedFeatures(element),
            Settings = settings,
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
        var condition = element.Element(Bpmn + "conditionExpression")?.Value.Trim();
        _flows.Add(new SequenceFlow(
            id,
            (string?)element.Attribute("name"),
            (string?)element.Attribute("sourceRef") ?? "",
            (string?)element.Attribute("targetRef") ?? "",
            string.IsNullOrEmpty(condition) ? null : BpmnXml.WithoutEquals(condition),
            line,
            column));
    }

    private static ScriptDefinition? ReadScript(XElement element)
        => element.Name.LocalName is "scriptTask" or "globalScriptTask" && element.Element(Bpmn + "script")?.Value is { } text && !string.IsNullOrWhiteSpace(text)
            ? new ScriptDefinition(((string?)element.Attribute("scriptFormat") ?? (string?)element.Attribute("scriptLanguage"))?.Trim(), text)
            : null;

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
