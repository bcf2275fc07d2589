namespace MotCua.Engine.Time;

/// <summary>
/// Sums an amount per day over any stretch of dates: a weekly pattern plus dated exceptions, both with running
/// totals, so that either direction costs one binary search over the exceptions. Days are counted from
/// Monday 1 January of year 1 (<see cref="DateOnly.DayNumber"/>); beyond the exceptions the weekly pattern goes on.
/// </summary>
internal sealed class DailyTally
{
    private readonly long[] _weekBefore = new long[8];
    private readonly int[] _days;
    private readonly long[] _correction;
    private readonly long[] _through;

    /// <param name="week">Amounts Monday to Sunday, none negative, not all zero.</param>
    /// <param name="exceptions">Day number and amount, sorted by day, each day once.</param>
    public DailyTally(IReadOnlyList<long> week, IReadOnlyList<(int Day, long Amount)> exceptions)
    {
        for (var day = 0; day < 7; day++)
        {
            _weekBefore[day + 1] = _weekBefore[day] + week[day];
        }

        _days = exceptions.Select(exception => exception.Day).ToArray();
        _correction = new long[_days.Length + 1];
        _through = new long[_days.Length];
        for (var i = 0; i < _days.Length; i++)
        {
            _correction[i + 1] = _correction[i] + exceptions[i].Amount - week[_days[i] % 7];
            _through[i] = Regular(_days[i] + 1) + _correction[i + 1];
        }
    }

    /// <summary>The amounts of all days before this one, added up.</summary>
    public long Before(int day) => Regular(day) + _correction[FirstNotBelow(_days, day)];

    /// <summary>The first day by whose end the sum has reached <paramref name="amount"/> (1 or more).</summary>
    public int DayReaching(long amount)
    {
        var next = FirstNotBelow(_through, amount);
        if (next < _days.Length && Regular(_days[next]) + _correction[next] < amount)
        {
            return _days[next];
        }

        var rest = amount - _correction[next];
        var weeks = (rest - 1) / _weekBefore[7];
        var inWeek = rest - (weeks * _weekBefore[7]);
        var weekday = 0;
        while (_weekBefore[weekday + 1] < inWeek)
        {
            weekday++;
        }

        return checked((int)((weeks * 7) + weekday));
    }

    private long Regular(int day) => (day / 7 * _weekBefore[7]) + _weekBefore[day % 7];

    private static int FirstNotBelow<T>(T[] sorted, T value)
        where T : IComparable<T>
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle].CompareTo(value) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
