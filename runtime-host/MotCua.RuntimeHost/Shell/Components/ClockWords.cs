using MotCua.RuntimeHost.Texts;

namespace MotCua.RuntimeHost.Shell.Components;

/// <summary>Lengths of working time in words: the two largest units that are not zero.</summary>
public static class ClockWords
{
    /// <summary>"2 ngày 3 giờ", "48 phút"; less than a minute is "dưới 1 phút".</summary>
    /// <param name="minutes">Length in working minutes, not negative.</param>
    /// <param name="minutesPerDay">Working minutes of a day; 480 unless the calendar says otherwise.</param>
    /// <param name="texts">Language.</param>
    public static string Length(long minutes, Localizer texts, int minutesPerDay = 480)
    {
        var days = minutes / minutesPerDay;
        var hours = minutes % minutesPerDay / 60;
        var rest = minutes % minutesPerDay % 60;
        string[] parts =
        [
            .. days > 0 ? [Unit("day", days)] : Array.Empty<string>(),
            .. hours > 0 ? [Unit("hour", hours)] : Array.Empty<string>(),
            .. rest > 0 ? [Unit("minute", rest)] : Array.Empty<string>(),
        ];
        return parts.Length == 0 ? texts["shell.clock.none"] : string.Join(' ', parts.Take(2));

        string Unit(string unit, long count) => texts[count == 1 ? $"shell.clock.{unit}.one" : $"shell.clock.{unit}", count];
    }

    /// <summary>"Còn 2 ngày 3 giờ"</summary>
    public static string Left(long minutes, Localizer texts, int minutesPerDay = 480) => texts["shell.clock.left", Length(minutes, texts, minutesPerDay)];

    /// <summary>"Quá hạn 3 giờ 42 phút"</summary>
    public static string Over(long minutes, Localizer texts, int minutesPerDay = 480) => texts["shell.clock.over", Length(minutes, texts, minutesPerDay)];

    /// <summary>"Tạm dừng, còn 1 ngày 2 giờ"</summary>
    public static string Paused(long minutes, Localizer texts, int minutesPerDay = 480) => texts["shell.clock.paused", Length(minutes, texts, minutesPerDay)];
}
