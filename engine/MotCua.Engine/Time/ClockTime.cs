using System.Globalization;
using System.Text.Json.Serialization;

namespace MotCua.Engine.Time;

/// <summary>A time on the clock to the minute, 00:00 to 24:00 (the end of the day). JSON: "HH:mm".</summary>
[JsonConverter(typeof(ClockTimeJsonConverter))]
public readonly record struct ClockTime : IComparable<ClockTime>
{
    /// <summary>Makes a clock time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not within 00:00 and 24:00.</exception>
    public ClockTime(int hour, int minute)
    {
        if (hour is < 0 or > 24 || minute is < 0 or > 59 || (hour == 24 && minute > 0))
        {
            throw new ArgumentOutOfRangeException(nameof(hour), $"{hour}:{minute} is no time between 00:00 and 24:00.");
        }

        MinuteOfDay = (hour * 60) + minute;
    }

    /// <summary>Minutes since midnight, 0 to 1440.</summary>
    public int MinuteOfDay { get; }

    /// <summary>Reads "HH:mm"; false for anything else.</summary>
    public static bool TryParse(string? text, out ClockTime time)
    {
        time = default;
        if (text is not { Length: 5 } || text[2] != ':'
            || !int.TryParse(text.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var hour)
            || !int.TryParse(text.AsSpan(3, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var minute)
            || minute > 59 || (hour * 60) + minute > 1440)
        {
            return false;
        }

        time = new ClockTime(hour, minute);
        return true;
    }

    /// <summary>True when the left time is earlier.</summary>
    public static bool operator <(ClockTime left, ClockTime right) => left.MinuteOfDay < right.MinuteOfDay;

    /// <summary>True when the left time is later.</summary>
    public static bool operator >(ClockTime left, ClockTime right) => left.MinuteOfDay > right.MinuteOfDay;

    /// <summary>True when the left time is not later.</summary>
    public static bool operator <=(ClockTime left, ClockTime right) => left.MinuteOfDay <= right.MinuteOfDay;

    /// <summary>True when the left time is not earlier.</summary>
    public static bool operator >=(ClockTime left, ClockTime right) => left.MinuteOfDay >= right.MinuteOfDay;

    /// <inheritdoc/>
    public int CompareTo(ClockTime other) => MinuteOfDay.CompareTo(other.MinuteOfDay);

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{MinuteOfDay / 60:00}:{MinuteOfDay % 60:00}");
}
