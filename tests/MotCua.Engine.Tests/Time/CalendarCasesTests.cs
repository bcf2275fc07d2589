using System.Text.Json.Nodes;
using MotCua.Engine.Time;
using static MotCua.Engine.Tests.Time.TimeFixtures;

namespace MotCua.Engine.Tests.Time;

/// <summary>The dated cases of <c>tests/fixtures/time/cases.json</c>, each reckoned by hand.</summary>
public sealed class CalendarCasesTests
{
    public static TheoryData<string> Additions => Ids("add");

    public static TheoryData<string> Measurements => Ids("between");

    public static TheoryData<string> NextOpenings => Ids("nextOpening");

    public static TheoryData<string> NextReceptionOpenings => Ids("nextReceptionOpening");

    public static TheoryData<string> Openings => Ids("openings");

    public static TheoryData<string> DeadlineCases => Ids("deadline");

    [Theory]
    [MemberData(nameof(Additions))]
    public void Add_DatedCase_GivesTheMoment(string id)
    {
        var one = Case("add", id);
        var amount = new WorkingTime(one["minutes"]!.GetValue<long>());

        CalendarOf(one).Add(Moment(one["start"]), amount).Should().Be(Moment(one["expect"]), Why(one));
    }

    [Theory]
    [MemberData(nameof(Measurements))]
    public void Between_DatedCase_GivesTheMinutes(string id)
    {
        var one = Case("between", id);

        CalendarOf(one).Between(Moment(one["start"]), Moment(one["end"])).Minutes
            .Should().Be(one["minutes"]!.GetValue<long>(), Why(one));
    }

    [Theory]
    [MemberData(nameof(NextOpenings))]
    public void NextOpening_DatedCase_GivesTheMoment(string id)
    {
        var one = Case("nextOpening", id);

        CalendarOf(one).NextOpening(Moment(one["start"])).Should().Be(Moment(one["expect"]), Why(one));
    }

    [Theory]
    [MemberData(nameof(NextReceptionOpenings))]
    public void NextReceptionOpening_DatedCase_GivesTheMoment(string id)
    {
        var one = Case("nextReceptionOpening", id);

        CalendarOf(one).NextReceptionOpening(Moment(one["start"])).Should().Be(Moment(one["expect"]), Why(one));
    }

    [Theory]
    [MemberData(nameof(Openings))]
    public void Calendar_DatedCase_SaysWhatIsOpen(string id)
    {
        var one = Case("openings", id);
        var (calendar, moment) = (CalendarOf(one), Moment(one["start"]));

        calendar.IsWorking(moment).Should().Be(Flag(one, "working"), Why(one));
        calendar.IsOpenForReception(moment).Should().Be(Flag(one, "reception"), Why(one));
        calendar.IsWorkingDay(DateOnly.FromDateTime(moment.DateTime)).Should().Be(Flag(one, "workingDay"), Why(one));
    }

    [Theory]
    [MemberData(nameof(DeadlineCases))]
    public void Deadline_DatedCase_FallsDueAtTheMoment(string id)
    {
        var one = Case("deadline", id);
        var calendar = CalendarOf(one);
        var limit = Limit(one["limit"]!.GetValue<string>());
        var rule = one["rule"]?.GetValue<string>();

        var deadline = Deadlines.Compute(calendar, Moment(one["start"]), limit, rule);

        deadline.At.Should().Be(Moment(one["expect"]), Why(one));
        deadline.Rule.Should().Be(rule ?? "sameHour");
        deadline.CalendarVersion.Should().Be(calendar.Version);
        if (one["from"] is { } from)
        {
            deadline.CountedFrom.Should().Be(Moment(from), Why(one));
        }
    }

    [Fact]
    public void CaseFile_Ids_AreUniqueAndAtLeastSeventy()
    {
        AllIds().Should().OnlyHaveUniqueItems().And.HaveCountGreaterThanOrEqualTo(70);
    }

    private static bool Flag(JsonObject one, string name) => one[name]!.GetValue<bool>();
}
