using System.Text.Json.Serialization;

namespace MotCua.Engine.Time;

/// <summary>
/// An amount of counted office time, in whole minutes. It is not a <see cref="TimeSpan"/>: sixteen working hours
/// are two days at the desk and can be four days on the wall. May be negative (a direction, see
/// <see cref="WorkingCalendar.Add"/>). JSON: a bare number.
/// </summary>
/// <param name="Minutes">Whole minutes.</param>
[JsonConverter(typeof(WorkingTimeJsonConverter))]
public readonly record struct WorkingTime(long Minutes) : IComparable<WorkingTime>
{
    /// <summary>No time at all.</summary>
    public static readonly WorkingTime Zero;

    /// <summary>Sixty minutes per hour.</summary>
    public static WorkingTime FromHours(long hours) => new(checked(hours * 60));

    /// <summary>The sum of two amounts.</summary>
    public static WorkingTime operator +(WorkingTime left, WorkingTime right) => new(checked(left.Minutes + right.Minutes));

    /// <summary>The difference of two amounts; may be negative.</summary>
    public static WorkingTime operator -(WorkingTime left, WorkingTime right) => new(checked(left.Minutes - right.Minutes));

    /// <summary>The same amount in the other direction.</summary>
    public static WorkingTime operator -(WorkingTime amount) => new(-amount.Minutes);

    /// <summary>True when the left amount is shorter.</summary>
    public static bool operator <(WorkingTime left, WorkingTime right) => left.Minutes < right.Minutes;

    /// <summary>True when the left amount is longer.</summary>
    public static bool operator >(WorkingTime left, WorkingTime right) => left.Minutes > right.Minutes;

    /// <summary>True when the left amount is not longer.</summary>
    public static bool operator <=(WorkingTime left, WorkingTime right) => left.Minutes <= right.Minutes;

    /// <summary>True when the left amount is not shorter.</summary>
    public static bool operator >=(WorkingTime left, WorkingTime right) => left.Minutes >= right.Minutes;

    /// <inheritdoc/>
    public int CompareTo(WorkingTime other) => Minutes.CompareTo(other.Minutes);
}
