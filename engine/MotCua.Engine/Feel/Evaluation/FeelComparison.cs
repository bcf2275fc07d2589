namespace MotCua.Engine.Feel;

/// <summary>Equality and order (DMN 1.5, tables 53 and 54).</summary>
internal static class FeelComparison
{
    /// <summary>Equality; null when the two are of different kinds and neither is null.</summary>
    public static bool? Equal(FeelValue left, FeelValue right)
    {
        if (left is FeelString text)
        {
            return right is FeelString other ? string.Equals(text.Value, other.Value, StringComparison.Ordinal) : right.IsNull ? false : null;
        }

        if (left is FeelNumberValue number && right is FeelNumberValue another)
        {
            return number.Value.CompareTo(another.Value) == 0;
        }

        if (left.IsNull || right.IsNull)
        {
            return left.IsNull && right.IsNull;
        }

        // Fractions of a second do not count here (DMN 1.5, section 10.3.2.3.5 to 10.3.2.3.6); they do for is().
        return (left, right) switch
        {
            (FeelTime a, FeelTime b) => a.ComparableSecond == b.ComparableSecond && (a.Zone is null) == (b.Zone is null),
            (FeelDateTime a, FeelDateTime b) => a.ComparableSecond == b.ComparableSecond && (a.Time.Zone is null) == (b.Time.Zone is null),
            _ => left.Kind == right.Kind ? left.Equals(right) : null,
        };
    }

    /// <summary>Order: negative, zero, positive; null when the two have none.</summary>
    public static int? Compare(FeelValue left, FeelValue right)
        => left is FeelNumberValue a && right is FeelNumberValue b ? a.Value.CompareTo(b.Value) : CompareOthers(left, right);

    private static int? CompareOthers(FeelValue left, FeelValue right) => (left, right) switch
    {
        (FeelString a, FeelString b) => CompareCodePoints(a.Value, b.Value),
        (FeelDate a, FeelDate b) => a.EpochDay.CompareTo(b.EpochDay),
        (FeelDateTime a, FeelDateTime b) when (a.Time.Zone is null) == (b.Time.Zone is null) => Order(a.ComparableSecond, a.Time.Nanos, b.ComparableSecond, b.Time.Nanos),
        (FeelTime a, FeelTime b) when (a.Zone is null) == (b.Zone is null) => Order(a.ComparableSecond, a.Nanos, b.ComparableSecond, b.Nanos),
        (FeelDaysTimeDuration a, FeelDaysTimeDuration b) => a.Nanoseconds.CompareTo(b.Nanoseconds),
        (FeelYearsMonthsDuration a, FeelYearsMonthsDuration b) => a.Months.CompareTo(b.Months),
        _ => null,
    };

    /// <summary>Code point order: UTF-16 order would put characters beyond the first plane before U+E000.</summary>
    public static int CompareCodePoints(string left, string right)
    {
        var length = Math.Min(left.Length, right.Length);
        for (var i = 0; i < length; i++)
        {
            var (a, b) = (left[i], right[i]);
            if (a != b)
            {
                return char.IsSurrogate(a) == char.IsSurrogate(b) ? a.CompareTo(b) : char.IsSurrogate(a) ? 1 : -1;
            }
        }

        return left.Length.CompareTo(right.Length);
    }

    private static int Order(long leftSecond, int leftNanos, long rightSecond, int rightNanos)
        => leftSecond != rightSecond ? leftSecond.CompareTo(rightSecond) : leftNanos.CompareTo(rightNanos);
}
