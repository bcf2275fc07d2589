using System.Globalization;
using System.Xml;

namespace MotCua.Engine.Bpmn;

/// <summary>How often a failed job is tried again, and after which pauses (<c>motcua:retry</c>).</summary>
/// <param name="Pauses">The pause before each further attempt, 1 second to 7 days; as many as there are retries, 0 to 20.</param>
public sealed record RetrySetting(IReadOnlyList<TimeSpan> Pauses)
{
    /// <summary>Most retries that can be asked for.</summary>
    public const int MostRetries = 20;

    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromDays(7);

    /// <summary>Without a setting: after 10 seconds, 1 minute and 10 minutes.</summary>
    public static RetrySetting Default { get; } = new([TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10)]);

    /// <summary>
    /// Reads <paramref name="count"/> (0 to 20; as many as pauses when null) and <paramref name="pauses"/> (ISO 8601
    /// durations divided by blanks; the default ones when null; the last one repeats). Null when they cannot be read.
    /// </summary>
    public static RetrySetting? Parse(string? count, string? pauses)
    {
        var given = pauses?.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries).Select(Pause).ToList() ?? [.. Default.Pauses];
        var retries = given.Count;
        if (given.Contains(null) || (count is not null && !int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out retries))
            || retries > MostRetries || (retries > 0 && given.Count == 0))
        {
            return null;
        }

        return new RetrySetting([.. Enumerable.Range(0, retries).Select(i => given[Math.Min(i, given.Count - 1)]!.Value)]);
    }

    private static TimeSpan? Pause(string text)
    {
        try
        {
            var pause = XmlConvert.ToTimeSpan(text);
            return pause < Shortest || pause > Longest ? null : pause;
        }
        catch (Exception wrong) when (wrong is FormatException or OverflowException)
        {
            return null;
        }
    }
}
