using System.Globalization;
using MotCua.RuntimeHost.Texts;

namespace MotCua.RuntimeHost.Dossiers.Slips;

/// <summary>Dates as official papers write them.</summary>
public static class VietnameseDates
{
    /// <summary>"ngày 27 tháng 11 năm 2026"; day and month below 10, and month 1 and 2 by custom, with a nought.</summary>
    public static string Date(DateTimeOffset at)
    {
        var local = Formats.Local(at);
        var month = local.Month < 3 ? local.Month.ToString("00", CultureInfo.InvariantCulture) : local.Month.ToString(CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"ngày {local.Day:00} tháng {month} năm {local.Year}");
    }

    /// <summary>"10 giờ 24 phút, ngày 27 tháng 11 năm 2026"</summary>
    public static string Moment(DateTimeOffset at)
    {
        var local = Formats.Local(at);
        return string.Create(CultureInfo.InvariantCulture, $"{local.Hour:00} giờ {local.Minute:00} phút, {Date(at)}");
    }
}
