using System.Globalization;
using MotCua.RuntimeHost.Shell.Components;
using MotCua.RuntimeHost.Texts;

namespace MotCua.RuntimeHost.Tests.Shell;

public sealed class FormatsTests
{
    private static readonly DateTimeOffset Instant = new(2026, 11, 20, 18, 5, 9, TimeSpan.Zero);

    [Theory]
    [InlineData("vi-VN")]
    [InlineData("en-US")]
    [InlineData("fr-FR")]
    public void Formats_AreTheSameWhateverTheMachinesLanguage(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Formats.DateTime(Instant).Should().Be("21/11/2026 01:05:09");
            Formats.Date(Instant).Should().Be("21/11/2026");
            Formats.Time(Instant).Should().Be("01:05:09");
            Formats.Machine(Instant).Should().Be("2026-11-21T01:05:09+07:00");
            Formats.Date(new DateOnly(2026, 3, 5)).Should().Be("05/03/2026");
            Formats.Money(75000m).Should().Be("75.000 đ");
            Formats.Money(0.5m).Should().Be("1 đ");
            Formats.Number(98.2m).Should().Be("98,2");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(0, "0 byte")]
    [InlineData(1023, "1023 byte")]
    [InlineData(14336, "14 KB")]
    [InlineData(6501171, "6,2 MB")]
    [InlineData(5242880, "5 MB")]
    public void FileSize_IsReadable(long bytes, string text) => Formats.FileSize(bytes).Should().Be(text);

    [Theory]
    [InlineData("vi", 1140, "2 ngày 3 giờ")]
    [InlineData("vi", 48, "48 phút")]
    [InlineData("vi", 0, "dưới 1 phút")]
    [InlineData("vi", 541, "1 ngày 1 giờ")]
    [InlineData("en", 540, "1 day 1 hour")]
    [InlineData("en", 1022, "2 days 1 hour")]
    [InlineData("en", 962, "2 days 2 minutes")]
    public void ClockWords_SayTheTwoLargestUnits(string language, long minutes, string words) =>
        ClockWords.Length(minutes, new Localizer(TextTable.Load(), language)).Should().Be(words);

    [Theory]
    [InlineData(1, 1, "1")]
    [InlineData(2, 3, "1 2 3")]
    [InlineData(5, 12, "1 … 4 5 6 … 12")]
    [InlineData(1, 12, "1 2 … 12")]
    [InlineData(4, 6, "1 2 3 4 5 6")]
    public void Pager_ShowsEndsAndNeighbours(int page, int pages, string numbers) =>
        string.Join(' ', PagerNumbers.Around(page, pages).Select(number => number?.ToString(CultureInfo.InvariantCulture) ?? "…")).Should().Be(numbers);
}
