using System.Collections.Immutable;

namespace MotCua.Engine.Verification;

/// <summary>How late a place can be reached, and by which steps.</summary>
/// <param name="Minutes">Working minutes since the scope was entered.</param>
/// <param name="Steps">The steps, in order.</param>
internal sealed record Reached(long Minutes, ImmutableList<TimedStep> Steps)
{
    public static Reached Start { get; } = new(0, []);

    public Reached Then(string elementId, long minutes, TimedBy how)
        => minutes == 0 ? this : new(Minutes + minutes, Steps.Add(new TimedStep(elementId, minutes, how)));

    public Reached Then(Reached rest) => rest.Minutes == 0 ? this : new(Minutes + rest.Minutes, Steps.AddRange(rest.Steps));

    /// <summary>The same steps, each so many times.</summary>
    public Reached Times(long times)
        => times == 1 ? this
            : new(Minutes * times, times == 0 ? [] : [.. Steps.Select(s => s with { Minutes = s.Minutes * times, How = TimedBy.Instances })]);
}
