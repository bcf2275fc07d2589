using MotCua.Engine.Time;
using MotCua.RuntimeHost.Shell.Components;
using MotCua.RuntimeHost.Texts;

namespace MotCua.RuntimeHost.Desk;

/// <summary>How a deadline stands now, in words and kind.</summary>
/// <param name="Kind">Shape.</param>
/// <param name="Text">Words.</param>
/// <param name="IsLate">Whether the line is marked late.</param>
public sealed record ClockView(ClockKind Kind, string Text, bool IsLate = false)
{
    /// <summary>From how many working minutes on a deadline is near.</summary>
    public const int SoonMinutes = 240;

    /// <summary>Of a line in a list; null without a deadline.</summary>
    public static ClockView? Of(DateTimeOffset? due, bool paused, bool done, DateTimeOffset? doneAt, DateTimeOffset now, WorkingCalendar calendar, Localizer texts)
    {
        if (due is not { } at)
        {
            return null;
        }

        var counted = done ? doneAt ?? now : now;
        var late = counted > at;
        var minutes = late ? calendar.Between(at, counted).Minutes : calendar.Between(counted, at).Minutes;
        return (done, paused, late) switch
        {
            (true, _, true) => new ClockView(ClockKind.Over, ClockWords.Over(minutes, texts, calendar.MinutesPerWorkingDay)),
            (true, _, false) => new ClockView(ClockKind.Done, texts["desk.clock.onTime"]),
            (_, true, _) => new ClockView(ClockKind.Paused, texts["desk.clock.paused"]),
            (_, _, true) => new ClockView(ClockKind.Over, ClockWords.Over(minutes, texts, calendar.MinutesPerWorkingDay), IsLate: true),
            _ => new ClockView(minutes <= SoonMinutes ? ClockKind.Soon : ClockKind.Within, ClockWords.Left(minutes, texts, calendar.MinutesPerWorkingDay)),
        };
    }

    /// <summary>Of a clock with its pauses.</summary>
    public static ClockView Of(ClockState clock, DateTimeOffset now, WorkingCalendar calendar, Localizer texts)
    {
        var late = clock.IsOverdue(now);
        var kind = (clock.Phase, late) switch
        {
            (_, true) => ClockKind.Over,
            (ClockPhase.Paused, _) => ClockKind.Paused,
            (ClockPhase.Stopped, _) => ClockKind.Done,
            (ClockPhase.Running, _) when clock.Remaining(now, calendar).Minutes <= SoonMinutes => ClockKind.Soon,
            _ => ClockKind.Within,
        };
        return new ClockView(kind, DueText.Of(clock, now, calendar, texts.Language), late && clock.Phase != ClockPhase.Stopped);
    }
}
