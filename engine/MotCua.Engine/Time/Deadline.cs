namespace MotCua.Engine.Time;

/// <summary>A deadline: an instant, with what is needed to explain it later without computing anything again.</summary>
public sealed record Deadline
{
    /// <summary>The moment due, offset +07:00, whole minutes. Done at this moment is on time.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>A start rule (<see cref="StartRules"/>) or a clock operation (<see cref="DeadlineRules"/>).</summary>
    public required string Rule { get; init; }

    /// <summary>The calendar used.</summary>
    public required string CalendarId { get; init; }

    /// <summary>Its version (<see cref="WorkingCalendar.Version"/>).</summary>
    public required string CalendarVersion { get; init; }

    /// <summary>Counted minutes from <see cref="CountedFrom"/> to <see cref="At"/>; null when the limit is in calendar days or months.</summary>
    public long? WorkingMinutes { get; init; }

    /// <summary>The moment the count began, after moving to an opening or a later day as the rule says.</summary>
    public required DateTimeOffset CountedFrom { get; init; }

    /// <summary>The limit applied; null when a new moment was set by decision.</summary>
    public TimeLimit? Limit { get; init; }
}
