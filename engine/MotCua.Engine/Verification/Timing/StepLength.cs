namespace MotCua.Engine.Verification;

/// <summary>How long an element takes by itself.</summary>
/// <param name="Minutes">Working minutes at most; null when that cannot be told.</param>
/// <param name="How">How it was found.</param>
/// <param name="Why">Why it cannot be told; null when it can.</param>
internal sealed record StepLength(long? Minutes, TimedBy How, UnknownLength? Why = null)
{
    public static StepLength None { get; } = new(0, TimedBy.Limit);

    public static StepLength Unknown(UnknownLength why) => new(null, TimedBy.Limit, why);
}
