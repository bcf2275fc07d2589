using System.Text.Json;
using System.Text.Json.Nodes;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Compilation;
using MotCua.Engine.Model;
using MotCua.Engine.Time;

namespace MotCua.Testing.Procedures;

/// <summary>
/// Builds a real bundle, BPMN XML included, by saying the process from left to right. Each element is joined to the
/// one before; <see cref="MoveTo"/> goes back to another element, <see cref="ConnectTo"/> joins to one that exists.
/// </summary>
public sealed class ProcedureBuilder
{
    private readonly BpmnWriter _process;
    private readonly Dictionary<string, string> _files = [];
    private ProcedureFacts _facts;
    private StatusDiagram _statuses = StandardStatuses.Diagram;
    private string? _condition;
    private bool _default;

    internal ProcedureBuilder(string name)
    {
        _process = new BpmnWriter(name);
        _facts = new ProcedureFacts
        {
            Code = "0.000001",
            Name = new LocalText(name),
            Sector = "thu-nghiem",
            AuthorityLevel = AuthorityLevel.Commune,
            ServiceLevel = ServiceLevel.Full,
            Unit = "an-hoa",
            Form = "don",
            TimeLimit = new StatutoryLimit(5, TimeUnit.WorkingDay),
            Operations = new OperationLimits
            {
                Supplement = new SupplementLimit(2, new LimitLength(3, TimeUnit.WorkingDay), SilenceEffect.Stop),
                Extend = new ExtensionLimit(1, new LimitLength(3, TimeUnit.WorkingDay)),
                Delegate = true,
                Withdraw = true,
                Stop = true,
                Cancel = true,
                Reassign = true,
            },
        };
        Form("don", """{"type":"object","properties":{"hoTen":{"type":"string"},"soTo":{"type":"integer"},"ngay":{"type":"string","format":"date"}}}""");
    }

    /// <summary>Changes the facts.</summary>
    public ProcedureBuilder Facts(Func<ProcedureFacts, ProcedureFacts> change)
    {
        _facts = change(_facts);
        return this;
    }

    /// <summary>Changes the limits of the built-in operations.</summary>
    public ProcedureBuilder Operations(Func<OperationLimits, OperationLimits> change)
        => Facts(f => f with { Operations = change(f.Operations) });

    /// <summary>The statutory time limit.</summary>
    public ProcedureBuilder TimeLimit(int amount, TimeUnit unit, SupplementEffect onSupplement = SupplementEffect.Pause, string? startRule = null)
        => Facts(f => f with { TimeLimit = new StatutoryLimit(amount, unit, startRule, onSupplement) });

    /// <summary>Another status diagram.</summary>
    public ProcedureBuilder Statuses(Func<StatusDiagram, StatusDiagram> change)
    {
        _statuses = change(_statuses);
        return this;
    }

    /// <summary>A form by its schema.</summary>
    public ProcedureBuilder Form(string id, string schema) => File($"forms/{id}.schema.json", schema);

    /// <summary>A file of the bundle.</summary>
    public ProcedureBuilder File(string path, string content)
    {
        _files[path] = content;
        return this;
    }

    /// <summary>A decision with one table: inputs as FEEL names, one output "amount".</summary>
    public ProcedureBuilder Decision(string id, string input, params (string When, string Then)[] rules)
        => File($"decisions/{id}.dmn", DecisionXml.Table(id, input, rules));

    /// <summary>A start event; with a channel it is taken only by dossiers of that channel.</summary>
    public ProcedureBuilder Start(string id = "start", string? channel = null)
    {
        _process.Detach();
        return Add(id, "startEvent", s => s.Channel(channel));
    }

    /// <summary>A user task; assigned to handlers of the test unit unless said otherwise.</summary>
    public ProcedureBuilder UserTask(string id, Action<StepBuilder>? step = null) => Add(id, "userTask", step, assignByDefault: true);

    /// <summary>An abstract task.</summary>
    public ProcedureBuilder Task(string id, Action<StepBuilder>? step = null) => Add(id, "task", step);

    /// <summary>A manual task.</summary>
    public ProcedureBuilder ManualTask(string id, Action<StepBuilder>? step = null) => Add(id, "manualTask", step);

    /// <summary>A business rule task.</summary>
    public ProcedureBuilder BusinessRuleTask(string id, string decision) => Add(id, "businessRuleTask", s => s.Decision(decision));

    /// <summary>A send task.</summary>
    public ProcedureBuilder SendTask(string id, string? template = null) => Add(id, "sendTask", s => s.Message(template));

    /// <summary>A service task.</summary>
    public ProcedureBuilder ServiceTask(string id, string connector, params (string Name, string Value)[] parameters)
        => Add(id, "serviceTask", s => s.Connector(connector, parameters));

    /// <summary>A service task with more settings.</summary>
    public ProcedureBuilder ServiceTask(string id, Action<StepBuilder> step) => Add(id, "serviceTask", step);

    /// <summary>A script task.</summary>
    public ProcedureBuilder ScriptTask(string id, string script, string? format = "text/javascript", Action<StepBuilder>? step = null)
        => Add(id, "scriptTask", s =>
        {
            s.Script(format, script);
            step?.Invoke(s);
        });

    /// <summary>An exclusive gateway.</summary>
    public ProcedureBuilder Exclusive(string id) => Add(id, "exclusiveGateway");

    /// <summary>A parallel gateway.</summary>
    public ProcedureBuilder Parallel(string id) => Add(id, "parallelGateway");

    /// <summary>An inclusive gateway.</summary>
    public ProcedureBuilder Inclusive(string id) => Add(id, "inclusiveGateway");

    /// <summary>An intermediate event that only shows a status.</summary>
    public ProcedureBuilder Throw(string id, string? status = null) => Add(id, "intermediateThrowEvent", s => s.Status(status));

    /// <summary>An intermediate timer: <paramref name="form"/> is timeDuration, timeDate or timeCycle.</summary>
    public ProcedureBuilder Timer(string id, string body, bool working = false, string form = "timeDuration")
        => Add(id, "intermediateCatchEvent", s => s.Timer(form, body, working));

    /// <summary>A timer on the border of an activity; what follows is joined to it.</summary>
    public ProcedureBuilder BoundaryTimer(string id, string activity, string body, bool interrupting = true, bool working = false, string form = "timeDuration", string? deemed = null)
    {
        _process.Detach();
        return Add(id, "boundaryEvent", s => s.Timer(form, body, working).Attached(activity, interrupting).Deemed(deemed));
    }

    /// <summary>Opens a sub-process; what follows is inside until <see cref="EndSubProcess"/>.</summary>
    public ProcedureBuilder SubProcess(string id, Action<StepBuilder>? step = null)
    {
        Add(id, "subProcess", step);
        _process.Open();
        return this;
    }

    /// <summary>Opens another process of the file, to be called; what follows is inside until <see cref="EndSubProcess"/>.</summary>
    public ProcedureBuilder CalledProcess(string id)
    {
        _process.OpenProcess(id);
        return this;
    }

    /// <summary>A global task of the file, to be called.</summary>
    public ProcedureBuilder GlobalTask(string id, string kind, Action<StepBuilder>? step = null)
    {
        var builder = new StepBuilder(id, kind);
        step?.Invoke(builder);
        _process.AddRoot(builder.ToXml());
        return this;
    }

    /// <summary>A variable of the process that is open, with its first value.</summary>
    public ProcedureBuilder Variable(string name, string feel)
    {
        _process.AddVariable(name, feel);
        return this;
    }

    /// <summary>Closes the sub-process or called process; what follows is joined to what was before.</summary>
    public ProcedureBuilder EndSubProcess()
    {
        _process.Close();
        return this;
    }

    /// <summary>An end event.</summary>
    public ProcedureBuilder End(string id = "end", string? status = null)
    {
        Add(id, "endEvent", s => s.Status(status));
        _process.Detach();
        return this;
    }

    /// <summary>An end event that terminates its scope.</summary>
    public ProcedureBuilder TerminateEnd(string id)
    {
        Add(id, "endEvent", s => s.Terminates());
        _process.Detach();
        return this;
    }

    /// <summary>An element of any kind, also one that does not run.</summary>
    public ProcedureBuilder Element(string id, string kind, Action<StepBuilder>? step = null) => Add(id, kind, step);

    /// <summary>Goes on from an element that exists.</summary>
    public ProcedureBuilder MoveTo(string id)
    {
        _process.MoveTo(id);
        return this;
    }

    /// <summary>What follows is not joined to what was before.</summary>
    public ProcedureBuilder Apart()
    {
        _process.Detach();
        return this;
    }

    /// <summary>An association from one element to another.</summary>
    public ProcedureBuilder Associate(string from, string to)
    {
        _process.Associate(from, to);
        return this;
    }

    /// <summary>The condition of the next flow.</summary>
    public ProcedureBuilder When(string condition)
    {
        _condition = condition;
        return this;
    }

    /// <summary>The next flow is the default flow.</summary>
    public ProcedureBuilder Otherwise()
    {
        _default = true;
        return this;
    }

    /// <summary>Joins to an element that exists.</summary>
    public ProcedureBuilder ConnectTo(string id)
    {
        _process.Connect(id, TakeCondition(), TakeDefault());
        _process.Detach();
        return this;
    }

    /// <summary>The process as BPMN XML.</summary>
    public string Bpmn() => _process.ToXml();

    /// <summary>The bundle.</summary>
    public ProcedureBundle Build()
    {
        var bundle = ProcedureBundle.Empty
            .WithText("procedure.json", JsonSerializer.Serialize(_facts, EngineJson.Options))
            .WithText("statuses.json", JsonSerializer.Serialize(_statuses, EngineJson.Options))
            .WithText("process.bpmn", Bpmn());
        return _files.Aggregate(bundle, (b, f) => b.WithText(f.Key, f.Value));
    }

    /// <summary>The compiled procedure; findings of severity error are an exception that lists them.</summary>
    public CompiledProcedure Compile()
    {
        var result = BundleCompiler.Compile(Build());
        return result.Procedure ?? throw new InvalidOperationException(
            string.Join(Environment.NewLine, result.Findings.Select(f => $"{f.Code} {f.ElementId} {FindingTexts.Format(f, "en")}")));
    }

    /// <summary>JSON as an object.</summary>
    public static JsonObject Json(string json) => JsonNode.Parse(json)!.AsObject();

    private ProcedureBuilder Add(string id, string kind, Action<StepBuilder>? step = null, bool assignByDefault = false)
    {
        var builder = new StepBuilder(id, kind);
        step?.Invoke(builder);
        if (assignByDefault && !builder.IsAssigned)
        {
            builder.Role("Handler", "an-hoa.kt-ht-dt");
        }

        _process.Add(builder, TakeCondition(), TakeDefault());
        return this;
    }

    private string? TakeCondition()
    {
        var condition = _condition;
        _condition = null;
        return condition;
    }

    private bool TakeDefault()
    {
        var isDefault = _default;
        _default = false;
        return isDefault;
    }
}
