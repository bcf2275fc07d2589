namespace MotCua.Engine.Feel;

/// <summary>What one evaluation may use up. Limits count work, not time, so that the same input always gives the same result.</summary>
public sealed record FeelLimits
{
    public static readonly FeelLimits Default = new();

    /// <summary>Loop turns, calls and produced items or text (per 32 characters) of one evaluation. Default 1,000,000.</summary>
    public int Steps { get; init; } = 1_000_000;

    /// <summary>Nested levels of functions and expressions of one evaluation. Default 1,500.</summary>
    public int Depth { get; init; } = 1_500;
}
