using System.Globalization;
using System.Text;
using MotCua.Engine.Feel.Temporal;

namespace MotCua.Engine.Feel;

/// <summary>Values as text: the forms that FEEL's own literals and ISO 8601 have.</summary>
internal static class FeelTextWriter
{
    public static string Nested(FeelValue value) => value is FeelString s ? Quote(s.Value) : value.ToString();

    public static string EndPoint(FeelValue value) => value switch
    {
        FeelNull => "",
        FeelString s => Quote(s.Value),
        FeelDate or FeelTime or FeelDateTime or FeelDaysTimeDuration or FeelYearsMonthsDuration => "@" + Quote(value.ToString()),
        _ => value.ToString(),
    };

    /// <summary>A value without parts as an expression writes it.</summary>
    public static string Literal(FeelValue value) => value is FeelNull ? "null" : EndPoint(value);

    public static string Key(string name)
        => name.Length > 0 && name.All(c => char.IsLetterOrDigit(c) || c is '_' or ' ' || char.IsSurrogate(c)) ? name : Quote(name);

    public static string Quote(string text)
    {
        var builder = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => builder.Append("\\\""),
                '\\' => builder.Append("\\\\"),
                '\n' => builder.Append("\\n"),
                '\r' => builder.Append("\\r"),
                '\t' => builder.Append("\\t"),
                _ => builder.Append(c),
            };
        }

        return builder.Append('"').ToString();
    }

    public static string Date(FeelDate date)
    {
        var year = Math.Abs((long)date.Year).ToString("D4", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{(date.Year < 0 ? "-" : "")}{year}-{date.Month:D2}-{date.Day:D2}");
    }

    public static string Time(FeelTime time)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{time.Hour:D2}:{time.Minute:D2}:{time.Second:D2}");
        return text + Fraction(time.Nanos) + Zone(time.Zone);
    }

    public static string Duration(long months)
    {
        if (months == 0)
        {
            return "P0M";
        }

        var size = Int128.Abs(months);
        var years = size / 12;
        var rest = size % 12;
        return (months < 0 ? "-P" : "P")
            + (years == 0 ? "" : years.ToString(CultureInfo.InvariantCulture) + "Y")
            + (rest == 0 ? "" : rest.ToString(CultureInfo.InvariantCulture) + "M");
    }

    public static string Duration(Int128 nanoseconds)
    {
        if (nanoseconds == 0)
        {
            return "PT0S";
        }

        var size = Int128.Abs(nanoseconds);
        var seconds = size / FeelDaysTimeDuration.NanosPerSecond;
        var nanos = (int)(size % FeelDaysTimeDuration.NanosPerSecond);
        var builder = new StringBuilder(nanoseconds < 0 ? "-P" : "P");
        Append(builder, seconds / 86_400, "D");
        var time = new StringBuilder();
        Append(time, seconds / 3600 % 24, "H");
        Append(time, seconds / 60 % 60, "M");
        if (seconds % 60 != 0 || nanos != 0)
        {
            time.Append((seconds % 60).ToString(CultureInfo.InvariantCulture)).Append(Fraction(nanos)).Append('S');
        }

        return time.Length == 0 ? builder.ToString() : builder.Append('T').Append(time).ToString();
    }

    private static void Append(StringBuilder builder, Int128 amount, string unit)
    {
        if (amount != 0)
        {
            builder.Append(amount.ToString(CultureInfo.InvariantCulture)).Append(unit);
        }
    }

    private static string Fraction(int nanos)
        => nanos == 0 ? "" : "." + nanos.ToString("D9", CultureInfo.InvariantCulture).TrimEnd('0');

    private static string Zone(FeelZone? zone)
    {
        if (zone is null)
        {
            return "";
        }

        if (zone.Id is { } id)
        {
            return "@" + id;
        }

        var offset = zone.OffsetOfTime();
        if (offset == 0)
        {
            return "Z";
        }

        var size = Math.Abs(offset);
        var text = string.Create(CultureInfo.InvariantCulture, $"{(offset < 0 ? '-' : '+')}{size / 3600:D2}:{size / 60 % 60:D2}");
        return size % 60 == 0 ? text : string.Create(CultureInfo.InvariantCulture, $"{text}:{size % 60:D2}");
    }
}
