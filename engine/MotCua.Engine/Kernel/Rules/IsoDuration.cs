using System.Globalization;
using System.Text.RegularExpressions;
using MotCua.Engine.Time;

namespace MotCua.Engine.Kernel.Rules;

/// <summary>
/// A duration as written, ISO 8601: <c>P1M</c>, <c>P2D</c>, <c>PT16H</c>, <c>P1DT4H30M</c>, <c>P2W</c>. Elapsed, or in
/// working time: then D counts working days and H and M working hours and minutes.
/// </summary>
internal sealed partial record IsoDuration(int Months, int Days, long Seconds)
{
    private static readonly TimeSpan VietnamOffset = TimeSpan.FromHours(7);

    public static IsoDuration? Parse(string text)
    {
        var match = Pattern().Match(text.Trim());
        if (!match.Success || text.EndsWith('P') || text.EndsWith('T'))
        {
            return null;
        }

        var (years, months, weeks, days) = (Part(match, "Y"), Part(match, "Mo"), Part(match, "W"), Part(match, "D"));
        var seconds = (Part(match, "H") * 3600L) + (Part(match, "M") * 60L) + Part(match, "S");
        var duration = new IsoDuration((years * 12) + months, (weeks * 7) + days, seconds);
        return duration is { Months: 0, Days: 0, Seconds: 0 } && !text.Contains('0', StringComparison.Ordinal) ? null : duration;
    }

    /// <summary>The moment this long after another, on the wall; months and days in the zone of Vietnam.</summary>
    public DateTimeOffset After(DateTimeOffset from)
        => from.ToOffset(VietnamOffset).AddMonths(Months).AddDays(Days).AddSeconds(Seconds);

    /// <summary>The moment this long after another in working time; a rest of seconds rounds up to a minute.</summary>
    public DateTimeOffset After(DateTimeOffset from, WorkingCalendar calendar)
    {
        var at = Months == 0 ? from : calendar.NextOpening(from.ToOffset(VietnamOffset).AddMonths(Months));
        at = Days == 0 ? at : Deadlines.Compute(calendar, at, new TimeLimit(Days, TimeUnit.WorkingDay)).At;
        return Seconds == 0 ? at : calendar.Add(at, new WorkingTime((Seconds + 59) / 60));
    }

    private static int Part(Match match, string group)
        => match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^P(?:(?<Y>\d{1,3})Y)?(?:(?<Mo>\d{1,4})M)?(?:(?<W>\d{1,4})W)?(?:(?<D>\d{1,4})D)?(?:T(?:(?<H>\d{1,5})H)?(?:(?<M>\d{1,7})M)?(?:(?<S>\d{1,8})S)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
