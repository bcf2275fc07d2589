using System.Globalization;
using MotCua.Engine.Simulation;

namespace MotCua.RuntimeHost.Cli.Simulating;

/// <summary>Figures of a simulation as people read them.</summary>
internal sealed class Figures(string language, int minutesPerDay)
{
    private const int DaysOfTheCalendar = 24 * 60;
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    private readonly CultureInfo _culture = language == "en" ? CultureInfo.InvariantCulture : Vietnamese;

    private bool En => language == "en";

    /// <summary>Working minutes: "45 phút", "5,2 giờ", "2,3 ngày".</summary>
    public string Work(double minutes) => Length(minutes, minutesPerDay);

    /// <summary>Minutes of the calendar.</summary>
    public string Calendar(double minutes) => Length(minutes, DaysOfTheCalendar);

    public string Work(Estimate estimate) => With(estimate, Work);

    public string Share(Estimate estimate) => With(estimate, Share);

    public string Share(double share) => string.Create(_culture, $"{share * 100:0.#} %");

    public string Number(double number) => number.ToString("#,0.##", _culture);

    public string Number(Estimate estimate) => With(estimate, Number);

    /// <summary>A difference with its sign.</summary>
    public string Signed(Estimate estimate, Func<double, string> text) => With(estimate, v => (v < 0 ? "−" : v > 0 ? "+" : "") + text(Math.Abs(v)));

    private static string With(Estimate estimate, Func<double, string> text)
        => estimate.Low is { } low && estimate.High is { } high ? $"{text(estimate.Mean)} ({text(low)} – {text(high)})" : text(estimate.Mean);

    private string Length(double minutes, int perDay) => Math.Abs(minutes) switch
    {
        < 90 => string.Create(_culture, $"{minutes:0.#} {(En ? "min" : "phút")}"),
        var m when m < perDay * 1.5 => string.Create(_culture, $"{minutes / 60:0.#} {(En ? "h" : "giờ")}"),
        _ => string.Create(_culture, $"{minutes / perDay:0.#} {(En ? "days" : "ngày")}"),
    };
}
