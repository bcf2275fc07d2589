namespace MotCua.Engine.Time;

/// <summary>The open stretches of one day, in minutes since midnight, sorted and joined where they touch.</summary>
internal sealed class DayHours
{
    private readonly (int From, int To)[] _stretches;

    public DayHours(IEnumerable<WorkingInterval> intervals)
    {
        var joined = new List<(int From, int To)>();
        foreach (var interval in intervals.OrderBy(interval => interval.From))
        {
            if (joined.Count > 0 && joined[^1].To == interval.From.MinuteOfDay)
            {
                joined[^1] = (joined[^1].From, interval.To.MinuteOfDay);
            }
            else
            {
                joined.Add((interval.From.MinuteOfDay, interval.To.MinuteOfDay));
            }
        }

        _stretches = [.. joined];
        Total = _stretches.Sum(stretch => stretch.To - stretch.From);
    }

    /// <summary>Open minutes of the day.</summary>
    public int Total { get; }

    /// <summary>The last closing; 0 on a closed day.</summary>
    public int Closing => _stretches.Length == 0 ? 0 : _stretches[^1].To;

    /// <summary>Open minutes before a minute of the day.</summary>
    public int Before(int minute) => _stretches.Sum(stretch => Math.Clamp(minute, stretch.From, stretch.To) - stretch.From);

    /// <summary>True from an opening up to, not including, its closing.</summary>
    public bool IsOpen(int minute) => Array.Exists(_stretches, stretch => minute >= stretch.From && minute < stretch.To);

    /// <summary>The minute of the day at which the nth open minute begins, n from 1 to <see cref="Total"/>.</summary>
    public int BeginOf(int n)
    {
        foreach (var (from, to) in _stretches)
        {
            if (n <= to - from)
            {
                return from + n - 1;
            }

            n -= to - from;
        }

        throw new ArgumentOutOfRangeException(nameof(n));
    }

    /// <summary>
    /// A moment of an open day kept within its hours, closing moments included: in a break the next opening, after
    /// the last closing that closing.
    /// </summary>
    public int Keep(int minute)
    {
        foreach (var (from, to) in _stretches)
        {
            if (minute <= to)
            {
                return Math.Max(minute, from);
            }
        }

        return Closing;
    }
}
