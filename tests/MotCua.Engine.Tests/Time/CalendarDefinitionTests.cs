using System.Text.Json;
using MotCua.Engine.Time;
using static MotCua.Engine.Tests.Time.TimeFixtures;

namespace MotCua.Engine.Tests.Time;

public sealed class CalendarDefinitionTests
{
    private static readonly WorkingInterval Morning = new(new ClockTime(8, 0), new ClockTime(12, 0));

    private static readonly WorkingCalendarDefinition Sound = new()
    {
        Id = "a",
        Version = "1",
        Name = new("Lịch", "Calendar"),
        Week = new WeeklyHours { Monday = [Morning] },
    };

    public static TheoryData<string, string, WorkingCalendarDefinition> Faulty => new()
    {
        { "MC-TIME-001", "nowhere", Sound with { Inherits = "nowhere" } },
        { "MC-TIME-002", "a", Sound with { Inherits = "a" } },
        { "MC-TIME-003", "Europe/Paris", Sound with { Zone = "Europe/Paris" } },
        { "MC-TIME-004", "tuesday", Sound with { Week = Sound.Week with { Tuesday = [Morning, new(new ClockTime(11, 0), new ClockTime(13, 0))] } } },
        { "MC-TIME-004", "tuesday", Sound with { Week = Sound.Week with { Tuesday = [new(new ClockTime(11, 0), new ClockTime(11, 0))] } } },
        { "MC-TIME-005", "2026-11-24", Sound with { Exceptions = [Exception(CalendarExceptionKind.Holiday), Exception(CalendarExceptionKind.HalfDay)] } },
        { "MC-TIME-006", "2026-11-24", Sound with { Exceptions = [Exception(CalendarExceptionKind.SwapWork)] } },
        { "MC-TIME-007", "2026-11-24", Sound with { Exceptions = [Exception(CalendarExceptionKind.Holiday) with { Intervals = [Morning] }] } },
        { "MC-TIME-008", "a", Sound with { Week = new WeeklyHours { Monday = [Morning with { CountsForDeadlines = false }] } } },
        { "MC-TIME-009", "a", Sound with { MinutesPerWorkingDay = 0 } },
    };

    [Theory]
    [MemberData(nameof(Faulty))]
    public void Check_FaultyDefinition_NamesCodeAndPlace(string code, string where, WorkingCalendarDefinition definition)
    {
        CalendarCheck.Check(definition).Should().ContainSingle().Which.Should().Be(new CalendarFinding(code, "a", where));
        FluentActions.Invoking(() => WorkingCalendar.Compile(definition))
            .Should().Throw<CalendarDefinitionException>().Which.Findings.Should().ContainSingle();
    }

    [Fact]
    public void Compile_AgencyCalendar_VersionNamesItsParents()
    {
        Calendar("nua-ngay").Version.Should().Be($"1+an-hoa@{Seed("an-hoa").Version}+vn@{Seed("vn").Version}");
        Calendar("nua-ngay").MinutesPerWorkingDay.Should().Be(480);
    }

    [Fact]
    public void Compile_SameDateInChildAndParent_TheChildWins()
    {
        var busy = Seed("an-hoa") with
        {
            Exceptions = [Exception(CalendarExceptionKind.HalfDay) with { Intervals = [Morning] }],
        };

        var calendar = WorkingCalendar.Compile(busy, Seed("vn"));

        calendar.Between(Moment("Tue 2026-11-24 00:00"), Moment("Wed 2026-11-25 00:00")).Minutes.Should().Be(240);
        calendar.Exceptions(new(2026, 11, 24), new(2026, 11, 24)).Should().ContainSingle().Which.Kind.Should().Be(CalendarExceptionKind.HalfDay);
    }

    [Fact]
    public void Compile_HolidayWithReceptionHours_ReceivesWithoutCounting()
    {
        var open = Seed("an-hoa") with
        {
            Exceptions = [Exception(CalendarExceptionKind.Holiday) with { Intervals = [Morning with { CountsForDeadlines = false }] }],
        };

        var calendar = WorkingCalendar.Compile(open, Seed("vn"));

        calendar.IsOpenForReception(Moment("Tue 2026-11-24 09:00")).Should().BeTrue();
        calendar.IsWorkingDay(new(2026, 11, 24)).Should().BeFalse();
    }

    [Fact]
    public void Json_Calendar_SurvivesWritingAndReading()
    {
        var written = CalendarJson.Write(Seed("an-hoa"));

        CalendarJson.Write(CalendarJson.Read(written)).Should().Be(written);
        written.Should().Contain("\"from\": \"07:30\"").And.Contain("\"inherits\": \"vn\"");
        CalendarJson.Read(written).Should().BeEquivalentTo(Seed("an-hoa"));
    }

    [Theory]
    [InlineData("""{"id":"x","version":"1","name":{"vi":"x","en":"x"},"holidays":[]}""")]
    [InlineData("""{"id":"x","version":"1","name":{"vi":"x","en":"x"},"week":{"monday":[{"from":"7:30","to":"11:30"}]}}""")]
    [InlineData("""{"id":"x","version":"1","name":{"vi":"x","en":"x"},"week":{"monday":[{"from":"07:30","to":"24:01"}]}}""")]
    [InlineData("""{"id":"x","version":"1","name":{"vi":"x","en":"x"},"exceptions":[{"date":"2026-11-24","kind":"party","name":{"vi":"x","en":"x"}}]}""")]
    [InlineData("null")]
    public void Json_NotACalendar_IsRefused(string json)
    {
        FluentActions.Invoking(() => CalendarJson.Read(json)).Should().Throw<JsonException>();
    }

    private static CalendarException Exception(CalendarExceptionKind kind)
        => new() { Date = new(2026, 11, 24), Kind = kind, Name = new("x", "x") };
}
