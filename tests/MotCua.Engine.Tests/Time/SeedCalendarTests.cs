using MotCua.Engine.Time;
using static MotCua.Engine.Tests.Time.TimeFixtures;

namespace MotCua.Engine.Tests.Time;

/// <summary>The national calendar 2025 to 2027 as the domain notes list it, with its marks.</summary>
public sealed class SeedCalendarTests
{
    [Theory]
    [InlineData("2025-01-01", "2025-01-01", CalendarExceptionKind.Holiday, Certainty.Computed)]
    [InlineData("2025-01-25", "2025-02-02", CalendarExceptionKind.Holiday, Certainty.FromMemory)]
    [InlineData("2025-04-07", "2025-04-07", CalendarExceptionKind.Holiday, Certainty.Computed)]
    [InlineData("2025-04-26", "2025-04-26", CalendarExceptionKind.SwapWork, Certainty.Verified)]
    [InlineData("2025-04-30", "2025-05-01", CalendarExceptionKind.Holiday, Certainty.Verified)]
    [InlineData("2025-05-02", "2025-05-02", CalendarExceptionKind.SwapOff, Certainty.Verified)]
    [InlineData("2025-08-30", "2025-09-02", CalendarExceptionKind.Holiday, Certainty.FromMemory)]
    [InlineData("2026-01-02", "2026-01-02", CalendarExceptionKind.SwapOff, Certainty.FromMemory)]
    [InlineData("2026-01-10", "2026-01-10", CalendarExceptionKind.SwapWork, Certainty.FromMemory)]
    [InlineData("2026-02-14", "2026-02-22", CalendarExceptionKind.Holiday, Certainty.Verified)]
    [InlineData("2026-04-26", "2026-04-26", CalendarExceptionKind.Holiday, Certainty.Computed)]
    [InlineData("2026-04-27", "2026-04-27", CalendarExceptionKind.Compensatory, Certainty.FromMemory)]
    [InlineData("2026-04-30", "2026-05-01", CalendarExceptionKind.Holiday, Certainty.Computed)]
    [InlineData("2026-08-22", "2026-08-22", CalendarExceptionKind.SwapWork, Certainty.Verified)]
    [InlineData("2026-08-31", "2026-08-31", CalendarExceptionKind.SwapOff, Certainty.Verified)]
    [InlineData("2026-09-01", "2026-09-02", CalendarExceptionKind.Holiday, Certainty.Verified)]
    [InlineData("2026-11-24", "2026-11-24", CalendarExceptionKind.Holiday, Certainty.Reported)]
    [InlineData("2027-05-03", "2027-05-03", CalendarExceptionKind.Compensatory, Certainty.Computed)]
    public void NationalCalendar_ListedDates_CarryKindAndCertainty(string from, string to, CalendarExceptionKind kind, Certainty certainty)
    {
        var (first, last) = (DateOnly.Parse(from, null), DateOnly.Parse(to, null));

        var entries = Calendar("vn").Exceptions(first, last);

        entries.Should().HaveCount(last.DayNumber - first.DayNumber + 1)
            .And.OnlyContain(entry => entry.Kind == kind && entry.Certainty == certainty && !string.IsNullOrEmpty(entry.Source));
    }

    [Fact]
    public void NationalCalendar_AllOf2027_IsProvisionalAndNothingElse()
    {
        Seed("vn").Exceptions.Should().OnlyContain(entry => entry.Provisional == (entry.Date.Year == 2027));
    }

    [Fact]
    public void NationalCalendar_Swaps_NameEachOther()
    {
        var swaps = Seed("vn").Exceptions.Where(entry => entry.InPlaceOf is not null).ToDictionary(entry => entry.Date);

        swaps.Should().HaveCount(6);
        swaps.Values.Should().OnlyContain(entry => swaps[entry.InPlaceOf!.Value].InPlaceOf == entry.Date);
    }

    [Fact]
    public void Explain_DeadlineOverAHoliday_NamesLimitRuleAndHoliday()
    {
        var deadline = Deadlines.Compute(Calendar(), Moment("Fri 2026-11-20 09:15"), new TimeLimit(3, TimeUnit.WorkingDay));

        DueText.Explain(deadline, Calendar(), "vi").Should().Be(
            "Tính từ 09:15 20/11/2026 đến 09:15 26/11/2026; 3 ngày làm việc; cùng giờ của ngày đến hạn; nghỉ 24/11 (Ngày Văn hóa Việt Nam).");
        DueText.Explain(deadline, Calendar(), "en").Should().EndWith("closed 24/11 (Vietnam Culture Day).");
    }
}
