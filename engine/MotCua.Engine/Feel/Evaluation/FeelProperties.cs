namespace MotCua.Engine.Feel;

/// <summary>Properties of values that are no contexts (DMN 1.5, table 65). One line per property.</summary>
internal static class FeelProperties
{
    private static readonly Dictionary<(FeelTypeKind Kind, string Name), Func<FeelValue, FeelValue>> Table = new()
    {
        [(FeelTypeKind.Date, "year")] = v => FeelValue.Of(((FeelDate)v).Year),
        [(FeelTypeKind.Date, "month")] = v => FeelValue.Of(((FeelDate)v).Month),
        [(FeelTypeKind.Date, "day")] = v => FeelValue.Of(((FeelDate)v).Day),
        [(FeelTypeKind.Date, "weekday")] = v => Weekday((FeelDate)v),
        [(FeelTypeKind.DateTime, "year")] = v => FeelValue.Of(((FeelDateTime)v).Date.Year),
        [(FeelTypeKind.DateTime, "month")] = v => FeelValue.Of(((FeelDateTime)v).Date.Month),
        [(FeelTypeKind.DateTime, "day")] = v => FeelValue.Of(((FeelDateTime)v).Date.Day),
        [(FeelTypeKind.DateTime, "weekday")] = v => Weekday(((FeelDateTime)v).Date),
        [(FeelTypeKind.DateTime, "hour")] = v => FeelValue.Of(((FeelDateTime)v).Time.Hour),
        [(FeelTypeKind.DateTime, "minute")] = v => FeelValue.Of(((FeelDateTime)v).Time.Minute),
        [(FeelTypeKind.DateTime, "second")] = v => Second(((FeelDateTime)v).Time),
        [(FeelTypeKind.DateTime, "time offset")] = v => Offset(((FeelDateTime)v).Offset),
        [(FeelTypeKind.DateTime, "timezone")] = v => Zone(((FeelDateTime)v).Time),
        [(FeelTypeKind.Time, "hour")] = v => FeelValue.Of(((FeelTime)v).Hour),
        [(FeelTypeKind.Time, "minute")] = v => FeelValue.Of(((FeelTime)v).Minute),
        [(FeelTypeKind.Time, "second")] = v => Second((FeelTime)v),
        [(FeelTypeKind.Time, "time offset")] = v => Offset(((FeelTime)v).Zone?.OffsetOfTime()),
        [(FeelTypeKind.Time, "timezone")] = v => Zone((FeelTime)v),
        [(FeelTypeKind.YearsMonthsDuration, "years")] = v => Whole(((FeelYearsMonthsDuration)v).Months / 12),
        [(FeelTypeKind.YearsMonthsDuration, "months")] = v => Whole(((FeelYearsMonthsDuration)v).Months % 12),
        [(FeelTypeKind.DaysTimeDuration, "days")] = v => Whole((long)(Seconds(v) / 86_400)),
        [(FeelTypeKind.DaysTimeDuration, "hours")] = v => Whole((long)(Seconds(v) / 3600 % 24)),
        [(FeelTypeKind.DaysTimeDuration, "minutes")] = v => Whole((long)(Seconds(v) / 60 % 60)),
        [(FeelTypeKind.DaysTimeDuration, "seconds")] = v => FeelValue.Of(new FeelNumber(((FeelDaysTimeDuration)v).Nanoseconds % (60 * (Int128)FeelDaysTimeDuration.NanosPerSecond), -9).Normalized()),
        [(FeelTypeKind.Range, "start")] = v => ((FeelRange)v).Start,
        [(FeelTypeKind.Range, "end")] = v => ((FeelRange)v).End,
        [(FeelTypeKind.Range, "start included")] = v => FeelValue.Of(((FeelRange)v).StartIncluded),
        [(FeelTypeKind.Range, "end included")] = v => FeelValue.Of(((FeelRange)v).EndIncluded),
    };

    /// <summary>The property, or a null reference when values of this kind have none of that name.</summary>
    public static FeelValue? Read(FeelValue value, string name) => Table.TryGetValue((value.Kind, name), out var read) ? read(value) : null;

    public static bool Exists(FeelTypeKind kind, string name) => Table.ContainsKey((kind, name));

    public static FeelValue Weekday(FeelDate date) => FeelValue.Of((int)(((date.EpochDay + 3) % 7 + 7) % 7) + 1);

    private static Int128 Seconds(FeelValue value) => ((FeelDaysTimeDuration)value).Nanoseconds / FeelDaysTimeDuration.NanosPerSecond;

    private static FeelValue Second(FeelTime time)
        => FeelValue.Of(new FeelNumber(((Int128)time.Second * FeelDaysTimeDuration.NanosPerSecond) + time.Nanos, -9).Normalized());

    private static FeelValue Whole(long value) => FeelValue.Of(new FeelNumber(value));

    private static FeelValue Offset(int? seconds) => seconds is { } s ? FeelDaysTimeDuration.OfSeconds(s) : FeelValue.Null;

    private static FeelValue Zone(FeelTime time) => FeelValue.Of(time.Zone?.Id);
}
