namespace MotCua.Engine.Bpmn;

/// <summary>How an activity is repeated (BPMN 2.0.2, sections 10.3.8 and 13.3.6 to 13.3.7).</summary>
public sealed record LoopSetting
{
    /// <summary>Whether it is a standard loop; else multi-instance.</summary>
    public bool IsStandard { get; init; }

    /// <summary>Standard loop: go on while FEEL gives true; null is always true.</summary>
    public string? Condition { get; init; }

    /// <summary>Standard loop: whether the condition is asked before the first run.</summary>
    public bool TestBefore { get; init; }

    /// <summary>Standard loop: runs at most; null without limit.</summary>
    public int? Maximum { get; init; }

    /// <summary>Multi-instance: one after the other instead of all at once.</summary>
    public bool IsSequential { get; init; }

    /// <summary>Multi-instance: FEEL that gives the number of instances.</summary>
    public string? Cardinality { get; init; }

    /// <summary>Multi-instance: FEEL that gives a list, one instance for each item.</summary>
    public string? Collection { get; init; }

    /// <summary>Variable that holds the item in its instance.</summary>
    public string? Item { get; init; }

    /// <summary>FEEL evaluated at the end of each instance; its values make the list <see cref="Output"/>.</summary>
    public string? Result { get; init; }

    /// <summary>Variable that takes the list of results.</summary>
    public string? Output { get; init; }

    /// <summary>Multi-instance: FEEL asked after each instance; true cancels those that still run.</summary>
    public string? CompletionCondition { get; init; }

    /// <summary>Multi-instance: when events are thrown on the way.</summary>
    public LoopBehavior Behavior { get; init; } = LoopBehavior.All;

    /// <summary>Multi-instance: what is thrown; with <see cref="LoopBehavior.Complex"/> each with its condition.</summary>
    public IReadOnlyList<LoopEvent> Events { get; init; } = [];
}
