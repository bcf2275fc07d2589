namespace MotCua.Engine.Time;

/// <summary>One date that does not follow the week.</summary>
public sealed record CalendarException
{
    /// <summary>The date, local.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>What kind of exception.</summary>
    public required CalendarExceptionKind Kind { get; init; }

    /// <summary>Name shown when a deadline is explained ("Ngày Văn hóa Việt Nam").</summary>
    public required CalendarText Name { get; init; }

    /// <summary>
    /// The day's hours. Absent: a day off is closed; a half day keeps what begins before noon; a worked rest day has
    /// the weekly hours of <see cref="InPlaceOf"/>. A day off may list only hours that do not count for deadlines.
    /// </summary>
    public IReadOnlyList<WorkingInterval>? Intervals { get; init; }

    /// <summary>For a swap: the other date of the pair. A worked rest day needs this or <see cref="Intervals"/>.</summary>
    public DateOnly? InPlaceOf { get; init; }

    /// <summary>The text or place the entry rests on.</summary>
    public string? Source { get; init; }

    /// <summary>How sure the entry is.</summary>
    public Certainty Certainty { get; init; } = Certainty.FromMemory;

    /// <summary>True while the Prime Minister's decision for that year is awaited.</summary>
    public bool Provisional { get; init; }
}
