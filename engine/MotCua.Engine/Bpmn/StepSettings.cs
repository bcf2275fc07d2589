using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn;

/// <summary>Our extension data of one BPMN element, typed (contract: <c>urn:motcua:bpmn:1</c>).</summary>
public sealed record StepSettings
{
    /// <summary>An element without extension data.</summary>
    public static StepSettings None { get; } = new();

    /// <summary>Time limit of the step.</summary>
    public TimeLimitSetting? TimeLimit { get; init; }

    /// <summary>Who does it; the union of all rules that name somebody.</summary>
    public IReadOnlyList<AssignRule> Assign { get; init; } = [];

    /// <summary>Outcomes in the order written.</summary>
    public IReadOnlyList<StepOutcome> Outcomes { get; init; } = [];

    /// <summary>Form of the step.</summary>
    public string? Form { get; init; }

    /// <summary>Status shown while the element is active; on events: when passed.</summary>
    public string? Status { get; init; }

    /// <summary>Decision of a business rule task.</summary>
    public string? Decision { get; init; }

    /// <summary>Payment at this step.</summary>
    public PaymentSetting? Payment { get; init; }

    /// <summary>Whether the result is handed over here.</summary>
    public bool IsDelivery { get; init; }

    /// <summary>Whether a send task names a message.</summary>
    public bool HasMessage { get; init; }

    /// <summary>Template of the message of a send task.</summary>
    public string? MessageTemplate { get; init; }

    /// <summary>Built-in operations allowed at this step.</summary>
    public IReadOnlyList<BuiltInOperation> Allow { get; init; } = [];

    /// <summary>Slips that can be printed here.</summary>
    public IReadOnlyList<string> Slips { get; init; } = [];

    /// <summary>The outcome that silence counts as, with a boundary timer (deemed consent).</summary>
    public string? DeemedOutcome { get; init; }

    /// <summary>Whether a timer counts working time; elapsed time otherwise.</summary>
    public bool WorkingCalendar { get; init; }

    /// <summary>The channel a start event is for; null for any.</summary>
    public IntakeChannel? Channel { get; init; }

    /// <summary>What is to do a service task.</summary>
    public string? Connector { get; init; }

    /// <summary>What the connector is given, by name: a text, or FEEL after "=".</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>How often a failed job is tried again; null for <see cref="RetrySetting.Default"/>.</summary>
    public RetrySetting? Retry { get; init; }

    /// <summary>Variables of its own that the element begins with.</summary>
    public IReadOnlyList<MappingRule> Inputs { get; init; } = [];

    /// <summary>Variables that it leaves in the scope around it.</summary>
    public IReadOnlyList<MappingRule> Outputs { get; init; } = [];

    /// <summary>Variables that a process or sub-process holds, with their first values.</summary>
    public IReadOnlyList<MappingRule> Variables { get; init; } = [];

    /// <summary>FEEL that gives the key by which a message finds its dossier; null for none.</summary>
    public string? CorrelationKey { get; init; }

    /// <summary>FEEL that gives the context a message or signal carries; null for none.</summary>
    public string? Payload { get; init; }

    /// <summary>For a call activity: the procedure called as a dossier of its own; null for a call in the same dossier.</summary>
    public LinkedSetting? Linked { get; init; }

    /// <summary>For multi-instance: the list, the item, and what becomes of the results.</summary>
    public CollectionSetting? Collection { get; init; }
}
