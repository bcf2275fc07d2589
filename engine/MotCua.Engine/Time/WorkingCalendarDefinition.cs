namespace MotCua.Engine.Time;

/// <summary>
/// A working calendar as it is kept and edited (JSON). Country, agency and unit calendars inherit: hours by weekday
/// and exceptions by date, the nearer calendar wins.
/// </summary>
public sealed record WorkingCalendarDefinition
{
    /// <summary>The one zone supported: fixed UTC+7, no daylight saving.</summary>
    public const string VietnamZone = "Asia/Ho_Chi_Minh";

    /// <summary>Stable identifier, e.g. "vn".</summary>
    public required string Id { get; init; }

    /// <summary>Changes whenever the content changes; kept with every deadline computed.</summary>
    public required string Version { get; init; }

    /// <summary>Name shown to people.</summary>
    public required CalendarText Name { get; init; }

    /// <summary>Time zone; only <see cref="VietnamZone"/>.</summary>
    public string Zone { get; init; } = VietnamZone;

    /// <summary>Identifier of the calendar that fills what is absent here; null for a root.</summary>
    public string? Inherits { get; init; }

    /// <summary>
    /// Minutes a working day stands for when an amount is shown in days or proved; null takes the parent's, or the
    /// counted minutes of the longest weekday.
    /// </summary>
    public int? MinutesPerWorkingDay { get; init; }

    /// <summary>Ordinary hours.</summary>
    public WeeklyHours Week { get; init; } = new();

    /// <summary>Dates that differ, in any order, each date once.</summary>
    public IReadOnlyList<CalendarException> Exceptions { get; init; } = [];
}
