using System.Globalization;

namespace MotCua.Storage;

/// <summary>Instants as stored text: UTC with seven decimals, so that comparing the text compares the instants.</summary>
public static class StoredInstant
{
    private const string Pattern = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    /// <summary>For example <c>2026-02-13T09:59:00.0000000Z</c>.</summary>
    public static string Format(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString(Pattern, CultureInfo.InvariantCulture);

    /// <summary>Reads what <see cref="Format"/> wrote, and any other ISO 8601 instant with an offset.</summary>
    /// <exception cref="FormatException">The text is no instant.</exception>
    public static DateTimeOffset Parse(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).ToUniversalTime();
}
