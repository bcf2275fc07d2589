namespace MotCua.Engine.Feel;

/// <summary>How much a diagnostic matters.</summary>
public enum FeelSeverity
{
    /// <summary>Worth knowing, often intended: an absent entry read as null, a comparison with null.</summary>
    Note,

    /// <summary>The expression is wrong, or could not be worked out with these values.</summary>
    Error,
}
