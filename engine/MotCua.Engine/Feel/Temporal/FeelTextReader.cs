using System.Globalization;
using MotCua.Engine.Feel.Temporal;

namespace MotCua.Engine.Feel;

/// <summary>Dates, times and durations from ISO 8601 / XML Schema text, with FEEL's <c>@zone</c>.</summary>
internal static class FeelTextReader
{
    public static FeelValue Read(string text, FeelType type) => type.Kind switch
    {
        FeelTypeKind.String or FeelTypeKind.Any => new FeelString(text),
        FeelTypeKind.Number => FeelNumber.TryParse(text, out var n) ? FeelValue.Of(n) : FeelValue.Null,
        FeelTypeKind.Boolean => text switch { "true" => FeelBoolean.True, "false" => FeelBoolean.False, _ => FeelValue.Null },
        FeelTypeKind.Date => Date(text) ?? FeelValue.Null,
        FeelTypeKind.Time => Time(text) ?? FeelValue.Null,
        FeelTypeKind.DateTime => DateTime(text) ?? FeelValue.Null,
        FeelTypeKind.DaysTimeDuration => DaysTime(text) ?? FeelValue.Null,
        FeelTypeKind.YearsMonthsDuration => YearsMonths(text) ?? FeelValue.Null,
        _ => FeelValue.Null,
    };

    /// <summary>The value of an at-literal: whichever of date, date and time, time, duration the text is.</summary>
    public static FeelValue? AtLiteral(string text)
        => Date(text) ?? DateTime(text) ?? Time(text) ?? (FeelValue?)YearsMonths(text) ?? DaysTime(text);

    public static FeelDate? Date(string text)
    {
        var reader = new Cursor(text);
        return ReadDate(ref reader) is { } date && reader.AtEnd ? date : null;
    }

    public static FeelTime? Time(string text)
    {
        var reader = new Cursor(text);
        return ReadTime(ref reader, out var nextDay) is { } time && reader.AtEnd && !nextDay ? time : null;
    }

    public static FeelDateTime? DateTime(string text)
    {
        var reader = new Cursor(text);
        if (ReadDate(ref reader) is not { } date)
        {
            return null;
        }

        if (reader.AtEnd)
        {
            return new FeelDateTime(date, new FeelTime(0, 0, null));
        }

        if (!reader.Take('T') || ReadTime(ref reader, out var nextDay) is not { } time || !reader.AtEnd)
        {
            return null;
        }

        return !nextDay ? new FeelDateTime(date, time)
            : FeelDate.FromEpochDay(date.EpochDay + 1) is { } next ? new FeelDateTime(next, time) : null;
    }

    public static FeelYearsMonthsDuration? YearsMonths(string text)
    {
        var reader = new Cursor(text);
        var negative = reader.Take('-');
        if (!reader.Take('P'))
        {
            return null;
        }

        long total = 0;
        var any = false;
        foreach (var (unit, factor) in new[] { ('Y', 12), ('M', 1) })
        {
            if (reader.TryAmount(unit, out var amount, out _))
            {
                total += amount * factor;
                any = true;
            }
        }

        if (!any || !reader.AtEnd)
        {
            return null;
        }

        return new FeelYearsMonthsDuration(negative ? -total : total);
    }

    public static FeelDaysTimeDuration? DaysTime(string text)
    {
        var reader = new Cursor(text);
        var negative = reader.Take('-');
        if (!reader.Take('P'))
        {
            return null;
        }

        Int128 seconds = 0;
        var nanos = 0;
        var any = false;
        if (!reader.At('T'))
        {
            if (reader.Digits(1, 15) is not { } days || !reader.Take('D'))
            {
                return null;
            }

            seconds = (Int128)days * 86_400;
            any = true;
        }

        if (reader.Take('T'))
        {
            any = false;
            foreach (var (unit, factor) in new[] { ('H', 3600), ('M', 60), ('S', 1) })
            {
                if (!reader.TryAmount(unit, out var amount, out var fraction))
                {
                    continue;
                }

                seconds += (Int128)amount * factor;
                nanos = fraction;
                any = true;
            }
        }

        if (!any || !reader.AtEnd)
        {
            return null;
        }

        var total = (seconds * FeelDaysTimeDuration.NanosPerSecond) + nanos;
        return new FeelDaysTimeDuration(negative ? -total : total);
    }

    private static FeelDate? ReadDate(ref Cursor reader)
    {
        var negative = reader.Take('-');
        var start = reader.Position;
        if (reader.Digits(4, 9) is not { } year || (reader.Position - start > 4 && reader.CharAt(start) == '0'))
        {
            return null;
        }

        return reader.Take('-') && reader.Digits(2, 2) is { } month && reader.Take('-') && reader.Digits(2, 2) is { } day
            ? FeelDate.Create(negative ? -year : year, month, day)
            : null;
    }

    private static FeelTime? ReadTime(ref Cursor reader, out bool nextDay)
    {
        nextDay = false;
        if (reader.Digits(2, 2) is not { } hour || !reader.Take(':')
            || reader.Digits(2, 2) is not { } minute || !reader.Take(':')
            || reader.Digits(2, 2) is not { } second || minute > 59 || second > 59)
        {
            return null;
        }

        var nanos = 0;
        if (reader.Take('.') && !reader.Fraction(out nanos))
        {
            return null;
        }

        if (hour == 24 && minute == 0 && second == 0 && nanos == 0)
        {
            nextDay = true;
            hour = 0;
        }

        if (hour > 23 || !ReadZone(ref reader, out var zone))
        {
            return null;
        }

        return new FeelTime((int)((hour * 3600) + (minute * 60) + second), nanos, zone);
    }

    private static bool ReadZone(ref Cursor reader, out FeelZone? zone)
    {
        zone = null;
        if (reader.AtEnd)
        {
            return true;
        }

        if (reader.Take('Z'))
        {
            zone = FeelZone.Utc;
            return true;
        }

        if (reader.Take('@'))
        {
            zone = FeelZone.OfName(reader.Rest());
            return zone is not null;
        }

        var west = reader.At('-');
        if (!(reader.Take('+') || reader.Take('-')) || reader.Digits(2, 2) is not { } hours || !reader.Take(':') || reader.Digits(2, 2) is not { } minutes)
        {
            return false;
        }

        var seconds = reader.Take(':') ? reader.Digits(2, 2) : 0;
        if (hours > 18 || minutes > 59 || seconds is null or > 59)
        {
            return false;
        }

        var offset = (int)((hours * 3600) + (minutes * 60) + seconds.Value);
        zone = FeelZone.OfOffset(west ? -offset : offset);
        return offset <= 18 * 3600;
    }

    private ref struct Cursor(string text)
    {
        public int Position { get; private set; }

        public readonly bool AtEnd => Position == text.Length;

        public readonly bool At(char c) => Position < text.Length && text[Position] == c;

        public readonly char CharAt(int position) => text[position];

        public bool Take(char c)
        {
            if (!At(c))
            {
                return false;
            }

            Position++;
            return true;
        }

        public long? Digits(int least, int most)
        {
            var end = Position;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            if (end - Position < least || end - Position > most)
            {
                return null;
            }

            var value = long.Parse(text.AsSpan(Position, end - Position), NumberStyles.None, CultureInfo.InvariantCulture);
            Position = end;
            return value;
        }

        /// <summary>Digits after the point as nanoseconds; digits beyond the ninth are dropped.</summary>
        public bool Fraction(out int nanos)
        {
            var start = Position;
            nanos = 0;
            var factor = 100_000_000;
            while (Position < text.Length && char.IsAsciiDigit(text[Position]))
            {
                nanos += (text[Position++] - '0') * factor;
                factor /= 10;
            }

            return Position > start;
        }

        public bool TryAmount(char unit, out long amount, out int nanos)
        {
            var start = Position;
            amount = Digits(1, 15) ?? -1;
            nanos = 0;
            if (amount >= 0 && (unit != 'S' || !Take('.') || Fraction(out nanos) || At('S')) && Take(unit))
            {
                return true;
            }

            Position = start;
            return false;
        }

        public string Rest()
        {
            var rest = text[Position..];
            Position = text.Length;
            return rest;
        }
    }
}
