using MotCua.Engine.Bpmn;
using MotCua.Engine.Feel;
using MotCua.Engine.Kernel.Rules;
using MotCua.Engine.Time;

namespace MotCua.Engine.Verification;

/// <summary>
/// What a timer counts for in proofs. In working time a day is the calendar's minutes and hours are working hours;
/// elapsed time counts for the most working minutes it can hold: a week for five days, a day for one, hours for
/// themselves up to a day.
/// </summary>
internal static class TimerLengths
{
    private const int DaysOfAMonth = 31;

    /// <summary>The longest first firing, in working minutes; null when it cannot be told.</summary>
    public static TimerLength? Of(VerificationSubject subject, FlowNode node)
    {
        if (node.Timer is not { Form: not TimerForm.Date } timer)
        {
            return null;
        }

        IReadOnlyList<string>? bodies = timer.Body.StartsWith('=')
            ? subject.Values.Of(timer.Body[1..].Trim())?.Select(v => v.ToString()).ToList()
            : [timer.Body];
        if (bodies is null || bodies.Count == 0)
        {
            return null;
        }

        var lengths = bodies.Select(b => Length(subject, node, b)).ToList();
        return lengths.TrueForAll(l => l is not null) ? lengths.MaxBy(l => l!.Minutes) : null;
    }

    private static TimerLength? Length(VerificationSubject subject, FlowNode node, string body)
    {
        var (times, text) = (1L, body);
        if (node.Timer!.Form == TimerForm.Cycle)
        {
            var parts = body.Split('/');
            if (parts.Length != 2 || !parts[0].StartsWith('R'))
            {
                return null;
            }

            // Without end it is the first firing that counts: how often it fires is nobody's to know.
            times = long.TryParse(parts[0].AsSpan(1), out var count) ? count : 1;
            text = parts[1];
        }

        return IsoDuration.Parse(text) is { } duration
            ? new TimerLength(Minutes(duration, node.Settings.WorkingCalendar, subject.MinutesPerWorkingDay), times)
            : null;
    }

    private static long Minutes(IsoDuration duration, bool working, int perDay)
    {
        var minutes = (duration.Seconds + 59) / 60;
        if (working)
        {
            return Most((long)duration.Months * DaysOfAMonth, perDay) + ((long)duration.Days * perDay) + minutes;
        }

        var days = ((long)duration.Months * DaysOfAMonth) + duration.Days + (minutes / 1440);
        return Most(days, perDay) + Math.Min(minutes % 1440, perDay);
    }

    private static long Most(long calendarDays, int perDay) => ((calendarDays / 7 * 5) + Math.Min(calendarDays % 7, 5)) * perDay;
}
