using MotCua.Engine.Feel;

namespace MotCua.Engine.Verification.Conditions;

/// <summary>Whether conditions can hold together, and values with which they do.</summary>
/// <param name="Answer">Whether they can.</param>
/// <param name="Example">Values by path, for <see cref="Satisfiability.Yes"/>; paths that do not matter are left out.</param>
public sealed record Satisfaction(Satisfiability Answer, IReadOnlyDictionary<string, FeelValue> Example)
{
    private static readonly IReadOnlyDictionary<string, FeelValue> None = new Dictionary<string, FeelValue>();

    /// <summary>Not decided.</summary>
    public static Satisfaction Unknown { get; } = new(Satisfiability.Unknown, None);

    /// <summary>They never can.</summary>
    public static Satisfaction No { get; } = new(Satisfiability.No, None);

    /// <summary>
    /// Whether every value of the example can certainly come: false where a path's type is not known, or a pattern or a
    /// catalogue narrows its values further.
    /// </summary>
    public bool IsExact { get; init; } = true;
}
