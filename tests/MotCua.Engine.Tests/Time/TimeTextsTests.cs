using System.Text.RegularExpressions;
using MotCua.Engine.Time;
using static MotCua.Engine.Tests.Time.TimeFixtures;

namespace MotCua.Engine.Tests.Time;

public sealed class TimeTextsTests
{
    [Fact]
    public void Texts_EachCode_HasBothLanguagesWithTheSamePlaceholders()
    {
        foreach (var (code, text) in TimeTexts.All)
        {
            text.Vi.Should().NotBeNullOrWhiteSpace(code);
            text.En.Should().NotBeNullOrWhiteSpace(code);
            Placeholders(text.Vi).Should().BeEquivalentTo(Placeholders(text.En), code);
        }
    }

    [Fact]
    public void Texts_EachStartRuleUnitAndClockRule_HasOne()
    {
        var codes = StartRules.Names.Concat([DeadlineRules.Resumed, DeadlineRules.Extended, DeadlineRules.Reappointed])
            .Select(rule => $"time.rule.{rule}");

        TimeTexts.All.Keys.Should().Contain(codes);
        foreach (var unit in Enum.GetValues<TimeUnit>())
        {
            new TimeLimit(2, unit).ToText("vi").Should().StartWith("2 ");
        }
    }

    [Fact]
    public void StartRules_Names_AreTheFivePromised()
    {
        StartRules.Names.Should().Equal("sameHour", "endOfDay", "sameDayBefore15", "after15NextDay", "lastHourNextDay");
        StartRules.IsKnown(null).Should().BeTrue();
        StartRules.IsKnown("noon").Should().BeFalse();
        FluentActions.Invoking(() => Deadlines.Compute(Calendar(), Moment("Mon 2026-11-16 08:00"), new(1, TimeUnit.WorkingDay), "noon"))
            .Should().Throw<ArgumentException>().WithMessage("*noon*sameHour*");
    }

    private static IEnumerable<string> Placeholders(string text) => Regex.Matches(text, @"\{\d+\}").Select(match => match.Value).Distinct();
}
