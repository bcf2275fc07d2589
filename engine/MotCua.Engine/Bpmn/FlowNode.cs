namespace MotCua.Engine.Bpmn;

/// <summary>A node of the process: task, gateway, event or sub-process.</summary>
public sealed record FlowNode
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its name; the id when it has none.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required ElementKind Kind { get; init; }

    /// <summary>The process or sub-process it stands in.</summary>
    public required string ScopeId { get; init; }

    /// <summary>Ids of incoming flows, in document order.</summary>
    public IReadOnlyList<string> Incoming { get; init; } = [];

    /// <summary>Ids of outgoing flows, in document order.</summary>
    public IReadOnlyList<string> Outgoing { get; init; } = [];

    /// <summary>The flow taken when no condition holds.</summary>
    public string? DefaultFlow { get; init; }

    /// <summary>For a boundary event: the activity it sits on.</summary>
    public string? AttachedTo { get; init; }

    /// <summary>For a boundary event or the start of an event sub-process: whether it interrupts.</summary>
    public bool Interrupting { get; init; } = true;

    /// <summary>For events: what they wait for or throw; send and receive tasks hold their message here.</summary>
    public IReadOnlyList<EventDefinition> Events { get; init; } = [];

    /// <summary>For a timer event: the timer.</summary>
    public TimerDefinition? Timer => Events.OfType<TimerDefinition>().FirstOrDefault();

    /// <summary>For an activity: how it is repeated; null when it is not.</summary>
    public LoopSetting? Loop { get; init; }

    /// <summary>Whether it only runs to undo what another activity did.</summary>
    public bool IsForCompensation { get; init; }

    /// <summary>Whether it is an event sub-process.</summary>
    public bool IsEventSubProcess { get; init; }

    /// <summary>Whether a receive task begins the process.</summary>
    public bool Instantiates { get; init; }

    /// <summary>For a compensation event on a border: the activity that undoes the one it sits on.</summary>
    public string? CompensatedBy { get; init; }

    /// <summary>For a throwing link: the catching link it leads to.</summary>
    public string? LinkTarget { get; init; }

    /// <summary>For a call activity: the process or global task it calls.</summary>
    public string? CalledElement { get; init; }


    /// <summary>For a script task: its script; null when it has none.</summary>
    public ScriptDefinition? Script { get; init; }

    /// <summary>Features that our subset does not run, by name, for example "multiInstance".</summary>
    public IReadOnlyList<string> Unsupported { get; init; } = [];

    /// <summary>Our extension data.</summary>
    public StepSettings Settings { get; init; } = StepSettings.None;

    /// <summary>Line in the file, from 1.</summary>
    public int? Line { get; init; }

    /// <summary>Column in the line, from 1.</summary>
    public int? Column { get; init; }

    /// <summary>Whether it is a task or sub-process, as opposed to a gateway or event.</summary>
    public bool IsActivity => !IsGateway && !IsEvent;

    /// <summary>Whether it is a gateway.</summary>
    public bool IsGateway => Kind.Element.EndsWith("Gateway", StringComparison.Ordinal);

    /// <summary>Whether it is an event.</summary>
    public bool IsEvent => Kind.Definition is not null;

    /// <summary>Whether it is a boundary event.</summary>
    public bool IsBoundary => AttachedTo is not null;

    /// <summary>Whether it is a start event.</summary>
    public bool IsStart => Kind.Element == "startEvent";

    /// <summary>Whether it holds other nodes.</summary>
    public bool IsContainer => Kind.Element is "subProcess" or "adHocSubProcess" or "transaction";
}
