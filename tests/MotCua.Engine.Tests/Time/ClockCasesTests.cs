using System.Text.Json;
using System.Text.Json.Nodes;
using MotCua.Engine.Time;
using static MotCua.Engine.Tests.Time.TimeFixtures;

namespace MotCua.Engine.Tests.Time;

/// <summary>The clock cases of <c>tests/fixtures/time/cases.json</c>: steps, then what the clock shows.</summary>
public sealed class ClockCasesTests
{
    public static TheoryData<string> Cases => Ids("clock");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Clock_DatedCase_ShowsWhatIsExpected(string id)
    {
        var one = Case("clock", id);
        var calendar = CalendarOf(one);

        var clock = one["steps"]!.AsArray().Aggregate(ClockState.NotStarted, (state, step) => Take(state, step!.GetValue<string>(), calendar));

        ShouldShow(clock, one, calendar);
        // As plain data, the clock means the same after being stored.
        ShouldShow(JsonSerializer.Deserialize<ClockState>(JsonSerializer.Serialize(clock))!, one, calendar);
    }

    private static ClockState Take(ClockState clock, string step, WorkingCalendar calendar)
    {
        var (operation, rest) = (step.Split(' ')[0], step[step.Split(' ')[0].Length..].Trim());
        var parts = rest.Split(", ");
        return operation switch
        {
            "start" => clock.Start(Moment(parts[0]), Limit(parts[1]), parts.ElementAtOrDefault(2), calendar),
            "restart" => clock.Restart(Moment(parts[0]), Limit(parts[1]), parts.ElementAtOrDefault(2), calendar),
            "pause" => clock.Pause(Moment(parts[0]), parts[1]),
            "resume" => clock.Resume(Moment(parts[0]), calendar),
            "extend" => clock.Extend(Limit(parts[0]), calendar),
            "extendTo" => clock.ExtendTo(Moment(parts[0]), calendar),
            "stop" => clock.Stop(Moment(parts[0])),
            "reopen" => clock.Reopen(),
            _ => throw new FormatException($"Unknown step '{step}'."),
        };
    }

    private static void ShouldShow(ClockState clock, JsonObject one, WorkingCalendar calendar)
    {
        var why = Why(one);
        Check("original", node => clock.Original!.At.Should().Be(Moment(node), why));
        Check("due", node => clock.Present!.At.Should().Be(Moment(node), why));
        Check("paused", node => clock.TotalPaused.Minutes.Should().Be(node.GetValue<long>(), why));
        if (one["now"] is null)
        {
            return;
        }

        var now = Moment(one["now"]);
        Check("remaining", node => clock.Remaining(now, calendar).Minutes.Should().Be(node.GetValue<long>(), why));
        Check("overdue", node => clock.Overdue(now, calendar).Minutes.Should().Be(node.GetValue<long>(), why));
        Check("vi", node => DueText.Of(clock, now, calendar, "vi").Should().Be(node.GetValue<string>(), why));
        Check("en", node => DueText.Of(clock, now, calendar, "en").Should().Be(node.GetValue<string>(), why));
        Check("line", node => DueText.Line(clock, now, calendar, "vi").Should().Be(node.GetValue<string>(), why));

        void Check(string name, Action<JsonNode> assert)
        {
            if (one[name] is { } node)
            {
                assert(node);
            }
        }
    }
}
