namespace MotCua.Engine.Bpmn;

/// <summary>
/// Who does a step (<c>motcua:assign</c>). The attributes of one rule hold together, several rules are alternatives.
/// A value that starts with "=" is FEEL and gives a text or a list of texts.
/// </summary>
public sealed record AssignRule
{
    /// <summary>Position id.</summary>
    public string? Position { get; init; }

    /// <summary>Unit id.</summary>
    public string? Unit { get; init; }

    /// <summary>Role.</summary>
    public string? Role { get; init; }

    /// <summary>Person id.</summary>
    public string? Person { get; init; }

    /// <summary>The person who did this step does it.</summary>
    public string? SameAs { get; init; }

    /// <summary>The person who did this step may not do it.</summary>
    public string? DistinctFrom { get; init; }

    /// <summary>Whether the rule names somebody, rather than only excluding.</summary>
    public bool NamesSomebody => Position is not null || Unit is not null || Role is not null || Person is not null || SameAs is not null;
}
