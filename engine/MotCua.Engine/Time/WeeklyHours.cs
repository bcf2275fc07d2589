namespace MotCua.Engine.Time;

/// <summary>
/// The ordinary hours of each weekday. Absent (null) takes the parent calendar's day, an empty list is a closed day.
/// </summary>
public sealed record WeeklyHours
{
    /// <summary>Hours of Mondays.</summary>
    public IReadOnlyList<WorkingInterval>? Monday { get; init; }

    /// <summary>Hours of Tuesdays.</summary>
    public IReadOnlyList<WorkingInterval>? Tuesday { get; init; }

    /// <summary>Hours of Wednesdays.</summary>
    public IReadOnlyList<WorkingInterval>? Wednesday { get; init; }

    /// <summary>Hours of Thursdays.</summary>
    public IReadOnlyList<WorkingInterval>? Thursday { get; init; }

    /// <summary>Hours of Fridays.</summary>
    public IReadOnlyList<WorkingInterval>? Friday { get; init; }

    /// <summary>Hours of Saturdays.</summary>
    public IReadOnlyList<WorkingInterval>? Saturday { get; init; }

    /// <summary>Hours of Sundays.</summary>
    public IReadOnlyList<WorkingInterval>? Sunday { get; init; }

    /// <summary>The hours of a weekday, null when taken from the parent.</summary>
    public IReadOnlyList<WorkingInterval>? On(DayOfWeek day) => day switch
    {
        DayOfWeek.Monday => Monday,
        DayOfWeek.Tuesday => Tuesday,
        DayOfWeek.Wednesday => Wednesday,
        DayOfWeek.Thursday => Thursday,
        DayOfWeek.Friday => Friday,
        DayOfWeek.Saturday => Saturday,
        _ => Sunday,
    };
}
