using MotCua.Catalogs.Tests.Support;
using MotCua.Engine.Time;

namespace MotCua.Catalogs.Tests.Calendars;

public sealed class CalendarServiceTests
{
    [Theory]
    [InlineData("an-hoa", "an-hoa")]
    [InlineData("an-hoa.kt-ht-dt", "an-hoa")]
    [InlineData("ben-nua.kt", "vn")]
    [InlineData("khong-co", "vn")]
    [InlineData(null, "vn")]
    public async Task ForUnit_TakesTheNearestCalendarAbove(string? unit, string expected)
    {
        await using var world = await CatalogWorld.SeededAsync();

        (await world.Calendars.ForUnitAsync(unit)).Id.Should().Be(expected);
    }

    [Fact]
    public async Task ForUnit_AgencyCalendar_InheritsTheCountrysHolidays()
    {
        await using var world = await CatalogWorld.SeededAsync();

        var calendar = await world.Calendars.ForUnitAsync("an-hoa");

        calendar.IsWorkingDay(new DateOnly(2026, 9, 2)).Should().BeFalse("National Day");
        calendar.IsWorkingDay(new DateOnly(2026, 8, 22)).Should().BeTrue("a Saturday worked in exchange");
        calendar.IsWorkingDay(new DateOnly(2026, 11, 20)).Should().BeTrue();
    }

    [Fact]
    public async Task Calendar_Compiled_IsShared()
    {
        await using var world = await CatalogWorld.SeededAsync();

        var first = await world.Calendars.ForUnitAsync("ben-nua");

        (await world.Calendars.ForUnitAsync("ben-nua.kt")).Should().BeSameAs(first);
    }

    [Fact]
    public async Task Calendar_NewVersion_IsInForceAtOnceAndTheOldOneStaysReadable()
    {
        await using var world = await CatalogWorld.SeededAsync();
        var before = (await world.Calendars.ListAsync()).Single(one => one.Id == "vn");
        var dayOff = new CalendarException
        {
            Date = new DateOnly(2026, 12, 14),
            Kind = CalendarExceptionKind.Holiday,
            Name = new CalendarText("Nghỉ đột xuất", "Unplanned day off"),
            Source = "Thử nghiệm",
            Certainty = Certainty.Verified,
        };

        await world.Neighbour().Calendars.SaveAsync(
            before with { Version = "moi", Exceptions = [.. before.Exceptions, dayOff] });

        (await world.Calendars.ForUnitAsync("an-hoa")).IsWorkingDay(dayOff.Date).Should().BeFalse("an agency inherits it");
        (await world.Calendars.ListAsync()).Where(one => one.Id == "vn").Should().ContainSingle().Which.Version.Should().Be("moi");
        (await world.Calendars.FindVersionAsync("vn", before.Version))!.Exceptions.Should().HaveCount(before.Exceptions.Count);
    }

    [Fact]
    public async Task Calendar_SameVersionWithOtherContent_IsRefused()
    {
        await using var world = await CatalogWorld.SeededAsync();
        var before = (await world.Calendars.ListAsync()).Single(one => one.Id == "vn");

        var act = () => world.Calendars.SaveAsync(before with { Exceptions = [] });

        await act.Should().ThrowAsync<InvalidOperationException>();
        (await world.Calendars.GetAsync("vn")).IsWorkingDay(new DateOnly(2026, 9, 2)).Should().BeFalse();
    }

    [Fact]
    public async Task Calendar_ThatInheritsFromNothing_IsRefused()
    {
        await using var world = await CatalogWorld.SeededAsync();
        var before = (await world.Calendars.ListAsync()).Single(one => one.Id == "vn");

        var act = () => world.Calendars.SaveAsync(before with { Id = "la", Inherits = "khong-co" });

        await act.Should().ThrowAsync<CalendarDefinitionException>();
    }
}
