namespace MotCua.Engine.Feel;

/// <summary>Arithmetic by the kinds of both sides (DMN 1.5, tables 55 to 58). A null reference means that the kinds do not fit.</summary>
internal static class FeelArithmetic
{
    public static FeelValue? Add(FeelValue left, FeelValue right) => (left, right) switch
    {
        (FeelNumberValue a, FeelNumberValue b) => Number(a.Value.Add(b.Value)),
        (FeelString a, FeelString b) => new FeelString(a.Value + b.Value),
        (FeelDaysTimeDuration a, FeelDaysTimeDuration b) => new FeelDaysTimeDuration(a.Nanoseconds + b.Nanoseconds),
        (FeelYearsMonthsDuration a, FeelYearsMonthsDuration b) => Months((Int128)a.Months + b.Months),
        (FeelDaysTimeDuration d, FeelDate or FeelTime or FeelDateTime) => FeelTimeline.Move(right, d.Nanoseconds),
        (FeelYearsMonthsDuration d, FeelDate or FeelDateTime) => FeelTimeline.MoveMonths(right, d.Months),
        (FeelDate or FeelTime or FeelDateTime, FeelDaysTimeDuration d) => FeelTimeline.Move(left, d.Nanoseconds),
        (FeelDate or FeelDateTime, FeelYearsMonthsDuration d) => FeelTimeline.MoveMonths(left, d.Months),
        _ => null,
    };

    public static FeelValue? Subtract(FeelValue left, FeelValue right) => (left, right) switch
    {
        (FeelNumberValue a, FeelNumberValue b) => Number(a.Value.Subtract(b.Value)),
        (FeelDaysTimeDuration a, FeelDaysTimeDuration b) => new FeelDaysTimeDuration(a.Nanoseconds - b.Nanoseconds),
        (FeelYearsMonthsDuration a, FeelYearsMonthsDuration b) => Months((Int128)a.Months - b.Months),
        (FeelDate or FeelTime or FeelDateTime, FeelDaysTimeDuration d) => FeelTimeline.Move(left, -d.Nanoseconds),
        (FeelDate or FeelDateTime, FeelYearsMonthsDuration d) => FeelTimeline.MoveMonths(left, -d.Months),
        (FeelTime a, FeelTime b) => FeelTimeline.Between(a, b),
        (FeelDate or FeelDateTime, FeelDate or FeelDateTime) => FeelTimeline.Between(FeelTimeline.AsDateTime(left), FeelTimeline.AsDateTime(right)),
        _ => null,
    };

    public static FeelValue? Multiply(FeelValue left, FeelValue right) => (left, right) switch
    {
        (FeelNumberValue a, FeelNumberValue b) => Number(a.Value.Multiply(b.Value)),
        (FeelNumberValue, FeelDaysTimeDuration or FeelYearsMonthsDuration) => Multiply(right, left),
        (FeelDaysTimeDuration d, FeelNumberValue n) => Nanoseconds(FeelTimeline.ToNumber(d.Nanoseconds)?.Multiply(n.Value)),
        (FeelYearsMonthsDuration d, FeelNumberValue n) => Months(new FeelNumber(d.Months).Multiply(n.Value)),
        _ => null,
    };

    public static FeelValue? Divide(FeelValue left, FeelValue right) => (left, right) switch
    {
        (FeelNumberValue a, FeelNumberValue b) => Number(a.Value.Divide(b.Value)),
        (FeelDaysTimeDuration d, FeelNumberValue n) => Nanoseconds(FeelTimeline.ToNumber(d.Nanoseconds)?.Divide(n.Value)),
        (FeelYearsMonthsDuration d, FeelNumberValue n) => Months(new FeelNumber(d.Months).Divide(n.Value)),
        (FeelDaysTimeDuration a, FeelDaysTimeDuration b) => Number(FeelTimeline.ToNumber(a.Nanoseconds)?.Divide(FeelTimeline.ToNumber(b.Nanoseconds)!.Value)),
        (FeelYearsMonthsDuration a, FeelYearsMonthsDuration b) => Number(new FeelNumber(a.Months).Divide(new FeelNumber(b.Months))),
        _ => null,
    };

    public static FeelValue? Power(FeelValue left, FeelValue right) => (left, right) switch
    {
        (FeelNumberValue a, FeelNumberValue b) => Number(a.Value.Power(b.Value)),
        _ => null,
    };

    public static FeelValue? Negate(FeelValue value) => value switch
    {
        FeelNumberValue n => FeelValue.Of(n.Value.Negate()),
        FeelDaysTimeDuration d => new FeelDaysTimeDuration(-d.Nanoseconds),
        FeelYearsMonthsDuration d => new FeelYearsMonthsDuration(-d.Months),
        _ => null,
    };

    // FEEL's null here means that the kinds fit but the result does not.
    private static FeelValue Number(FeelNumber? value) => value is null ? FeelValue.Null : FeelValue.Of(value.Value);

    private static FeelValue Months(Int128 months)
        => Int128.Abs(months) > FeelTimeline.MostMonths ? FeelValue.Null : new FeelYearsMonthsDuration((long)months);

    private static FeelValue Months(FeelNumber? months)
        => months?.Round(0, FeelRounding.Down)?.ToInt64() is { } whole ? Months((Int128)whole) : FeelValue.Null;

    private static FeelValue Nanoseconds(FeelNumber? nanoseconds)
        => FeelTimeline.FromNumber(nanoseconds) is { } whole ? new FeelDaysTimeDuration(whole) : FeelValue.Null;
}
