using MotCua.Engine.Time;

namespace MotCua.RuntimeHost.Desk;

/// <summary>A time limit in words: many minutes as days, hours and minutes.</summary>
internal static class LimitWords
{
    /// <summary>"1 ngày 2 giờ 30 phút" rather than "630 phút làm việc"; other units as written.</summary>
    public static string Of(TimeLimit limit, WorkingCalendar calendar, string language) =>
        limit.Unit == TimeUnit.WorkingMinute && limit.Amount >= 60
            ? DueText.Amount(new WorkingTime(limit.Amount), calendar.MinutesPerWorkingDay, language)
            : limit.ToText(language);
}
