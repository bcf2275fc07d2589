namespace MotCua.Engine.Verification.Soundness;

/// <summary>How far a search goes.</summary>
public sealed record SoundnessLimits
{
    /// <summary>The limits that publishing uses.</summary>
    public static SoundnessLimits Default { get; } = new();

    /// <summary>Different states that are visited at most, from 1; 20,000 by default. Beyond it the verdict is "undecided" unless a fault was found.</summary>
    public int MaxStates { get; init; } = 20_000;

    /// <summary>
    /// Whether orders of events that lead to the same are looked at once (see <c>docs/soundness.md</c>); true by default.
    /// False looks at every order, for comparison.
    /// </summary>
    public bool Reduce { get; init; } = true;
}
