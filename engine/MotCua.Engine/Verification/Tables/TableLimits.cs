namespace MotCua.Engine.Verification.Tables;

/// <summary>How much work the analysis of one decision table may be.</summary>
public sealed record TableLimits
{
    /// <summary>The usual bounds.</summary>
    public static readonly TableLimits Default = new();

    /// <summary>Comparisons of a rule with a part of the table, for gaps and hidden rules together. Default 4,000,000 (about a second).</summary>
    public int Steps { get; init; } = 4_000_000;

    /// <summary>Rules of a table; one with more is not analysed. Default 5,000.</summary>
    public int Rules { get; init; } = 5_000;

    /// <summary>How many gaps, and how many overlaps, are named. Default 5.</summary>
    public int Named { get; init; } = 5;
}
