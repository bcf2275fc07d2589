namespace MotCua.Engine.Time;

/// <summary>One pause of a clock.</summary>
/// <param name="From">When it began.</param>
/// <param name="To">When it ended; null while it lasts, and for good when the clock was stopped during it.</param>
/// <param name="Why">Code or words of the reason ("supplement", "payment").</param>
public sealed record ClockPause(DateTimeOffset From, DateTimeOffset? To, string Why);
