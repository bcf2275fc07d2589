namespace MotCua.Engine.Feel;

/// <summary>What an expression is evaluated with.</summary>
public sealed record FeelScope(FeelContext Names)
{
    public static readonly FeelScope Empty = new(FeelContext.Empty);

    /// <summary>What <c>now()</c> and <c>today()</c> give, in the offset of this value; null: they fail.</summary>
    public DateTimeOffset? Now { get; init; }

    public FeelLimits Limits { get; init; } = FeelLimits.Default;
}
