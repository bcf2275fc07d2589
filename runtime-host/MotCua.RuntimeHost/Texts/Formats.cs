using System.Globalization;

namespace MotCua.RuntimeHost.Texts;

/// <summary>
/// Dates, times, money and sizes as every page shows them, whatever the browser's or the machine's language (O-15).
/// Instants are shown in Vietnam's time.
/// </summary>
public static class Formats
{
    private static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>Asia/Ho_Chi_Minh.</summary>
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh");

    /// <summary>The instant on Vietnam's clocks.</summary>
    public static DateTimeOffset Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone);

    /// <summary>20/11/2026</summary>
    public static string Date(DateTimeOffset instant) => Local(instant).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>20/11/2026</summary>
    public static string Date(DateOnly date) => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>16:05:00</summary>
    public static string Time(DateTimeOffset instant) => Local(instant).ToString("HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>20/11/2026 16:05:00</summary>
    public static string DateTime(DateTimeOffset instant) => Local(instant).ToString("dd/MM/yyyy HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>For the attribute of a time element: 2026-11-20T16:05:00+07:00</summary>
    public static string Machine(DateTimeOffset instant) => Local(instant).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>75.000 đ; decimals are rounded to whole đồng.</summary>
    public static string Money(decimal amount) => Math.Round(amount, MidpointRounding.AwayFromZero).ToString("#,##0", Culture) + " đ";

    /// <summary>1.284 or 98,2</summary>
    public static string Number(decimal number) => number.ToString("#,##0.##", Culture);

    /// <summary>820 byte, 14 KB, 6,2 MB (1 MB = 1.048.576 byte).</summary>
    public static string FileSize(long bytes) => bytes switch
    {
        < 1024 => bytes.ToString(CultureInfo.InvariantCulture) + " byte",
        < 1024 * 1024 => (bytes / 1024m).ToString("#,##0", Culture) + " KB",
        _ => (bytes / (1024m * 1024m)).ToString("#,##0.#", Culture) + " MB",
    };
}
