using MotCua.Engine.Feel.Temporal;

namespace MotCua.Engine.Feel;

/// <summary>DMN 1.5, section 10.3.4.1.</summary>
internal static class ConversionBuiltins
{
    public static IEnumerable<FeelBuiltin> All =>
    [
        new("date", "from: string -> date", c => FeelTextReader.Date(c.Text(0)) ?? c.Refuse(0)),
        new("date", "from: date|dateTime -> date", c => c[0] is FeelDateTime d ? d.Date : c[0]),
        new("date", "year: number, month: number, day: number -> date", c => Date(c) ?? c.OutOfRange()),
        new("date and time", "from: string -> dateTime", c => FeelTextReader.DateTime(c.Text(0)) ?? c.Refuse(0)),
        new("date and time", "from: dateTime -> dateTime", c => c[0]),
        new("date and time", "date: date|dateTime, time: time -> dateTime", c => new FeelDateTime(Day(c[0]), (FeelTime)c[1])),
        new("date and time", "year: number, month: number, day: number, hour: number, minute: number, second: number, offset?: days|null -> dateTime", c => DateTime(c, Zone(c, 6))),
        new("date and time", "year: number, month: number, day: number, hour: number, minute: number, second: number, timezone: string -> dateTime", c => FeelZone.OfName(c.Text(6)) is { } zone ? DateTime(c, zone) : c.Refuse(6)),
        new("time", "from: string -> time", c => FeelTextReader.Time(c.Text(0)) ?? c.Refuse(0)),
        new("time", "from: time|dateTime|date -> time", c => c[0] switch { FeelDateTime d => d.Time, FeelDate => new FeelTime(0, 0, FeelZone.Utc), var time => time }),
        new("time", "hour: number, minute: number, second: number, offset?: days|null -> time", c => OffsetFits(c, 3) && Time(c, 0, Zone(c, 3)) is { } time ? time : c.OutOfRange()),
        new("number", "from: string, grouping separator?: string|null, decimal separator?: string|null -> number", Number),
        new("string", "from: any -> string", c => c[0].IsNull ? FeelValue.Null : Text(c)),
        new("duration", "from: string -> days|months", c => FeelTextReader.YearsMonths(c.Text(0)) ?? (FeelValue?)FeelTextReader.DaysTime(c.Text(0)) ?? c.Refuse(0)),
        new("duration", "from: days|months -> days|months", c => c[0]),
        new("years and months duration", "from: date|dateTime, to: date|dateTime -> months", c => new FeelYearsMonthsDuration(FeelTimeline.MonthsBetween(Day(c[0]), Day(c[1])))),
        new("range", "from: string -> range", RangeText.Read),
    ];

    private static FeelDate Day(FeelValue value) => value as FeelDate ?? ((FeelDateTime)value).Date;

    private static FeelDate? Date(FeelCall call)
        => call.Whole(0) is { } year && call.Whole(1) is { } month && call.Whole(2) is { } day && call.Number(0).IsInteger && call.Number(1).IsInteger && call.Number(2).IsInteger
            ? FeelDate.Create(year, month, day)
            : null;

    private static FeelValue DateTime(FeelCall call, FeelZone? zone)
        => Date(call) is { } date && Time(call, 3, zone) is { } time ? new FeelDateTime(date, time) : call.OutOfRange();

    private static FeelTime? Time(FeelCall call, int first, FeelZone? zone)
    {
        var second = call.Number(first + 2);
        return call.Whole(first) is >= 0 and < 24 and var hour && call.Whole(first + 1) is >= 0 and < 60 and var minute
            && second.Sign >= 0 && second < new FeelNumber(60)
            && second.Multiply(new FeelNumber(1, 9))?.Round(0, FeelRounding.Down)?.ToInt64() is { } nanos
            ? new FeelTime((int)((hour * 3600) + (minute * 60) + (nanos / FeelDaysTimeDuration.NanosPerSecond)), (int)(nanos % FeelDaysTimeDuration.NanosPerSecond), zone)
            : null;
    }

    private static bool OffsetFits(FeelCall call, int index)
        => !call.Has(index) || Int128.Abs(((FeelDaysTimeDuration)call[index]).Nanoseconds) <= (Int128)18 * 3600 * FeelDaysTimeDuration.NanosPerSecond;

    private static FeelZone? Zone(FeelCall call, int index)
        => call.Has(index) && OffsetFits(call, index) ? FeelZone.OfOffset((int)(((FeelDaysTimeDuration)call[index]).Nanoseconds / FeelDaysTimeDuration.NanosPerSecond)) : null;

    private static FeelValue Text(FeelCall call)
    {
        var text = call[0] is FeelString ? call.Text(0) : call[0].ToString();
        return call.PayText(text.Length) ? FeelValue.Of(text) : FeelValue.Null;
    }

    private static FeelValue Number(FeelCall call)
    {
        var grouping = call.Has(1) ? call.Text(1) : null;
        var point = call.Has(2) ? call.Text(2) : null;
        if (grouping is not (null or " " or "," or "."))
        {
            return call.Refuse(1);
        }

        if (point is not (null or "." or ",") || (point is not null && point == grouping))
        {
            return call.Refuse(2);
        }

        var text = call.Text(0);
        text = grouping is null ? text : text.Replace(grouping, "", StringComparison.Ordinal);
        text = point is null ? text : text.Replace(point, ".", StringComparison.Ordinal);
        return FeelNumber.TryParse(text, out var number) ? FeelValue.Of(number) : call.Refuse(0);
    }
}
