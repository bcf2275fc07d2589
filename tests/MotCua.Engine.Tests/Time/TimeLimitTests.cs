using System.Text.Json;
using MotCua.Engine.Time;

namespace MotCua.Engine.Tests.Time;

public sealed class TimeLimitTests
{
    [Theory]
    [InlineData(2, TimeUnit.WorkingHour, "2 giờ làm việc", "2 working hours")]
    [InlineData(1, TimeUnit.WorkingHour, "1 giờ làm việc", "1 working hour")]
    [InlineData(3, TimeUnit.WorkingDay, "3 ngày làm việc", "3 working days")]
    [InlineData(30, TimeUnit.WorkingMinute, "30 phút làm việc", "30 working minutes")]
    [InlineData(10, TimeUnit.CalendarDay, "10 ngày", "10 days")]
    [InlineData(1, TimeUnit.Month, "1 tháng", "1 month")]
    public void Text_EachUnit_ReadsInBothLanguages(int amount, TimeUnit unit, string vi, string en)
    {
        new TimeLimit(amount, unit).ToText("vi").Should().Be(vi);
        new TimeLimit(amount, unit).ToText("en").Should().Be(en);
    }

    [Theory]
    [InlineData(17, TimeUnit.WorkingMinute, 17, 17)]
    [InlineData(2, TimeUnit.WorkingHour, 120, 120)]
    [InlineData(3, TimeUnit.WorkingDay, 1440, 1440)]
    [InlineData(10, TimeUnit.CalendarDay, 6 * 480, 8 * 480)]
    [InlineData(14, TimeUnit.CalendarDay, 10 * 480, 10 * 480)]
    [InlineData(1, TimeUnit.Month, 20 * 480, 23 * 480)]
    public void ForProof_EachUnit_IsSafeOnBothSides(int amount, TimeUnit unit, long least, long most)
    {
        new TimeLimit(amount, unit).WorkingMinutesForProof().Should().Be(least);
        new TimeLimit(amount, unit).MostWorkingMinutesForProof().Should().Be(most);
    }

    [Theory]
    [InlineData(0, TimeUnit.WorkingDay)]
    [InlineData(-1, TimeUnit.WorkingMinute)]
    [InlineData(121, TimeUnit.Month)]
    [InlineData(1, (TimeUnit)99)]
    public void TryCreate_OutOfRange_IsFalseAndTheConstructorThrows(int amount, TimeUnit unit)
    {
        TimeLimit.TryCreate(amount, unit, out _).Should().BeFalse();
        FluentActions.Invoking(() => new TimeLimit(amount, unit)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(TimeUnit.WorkingMinute, "workingMinute")]
    [InlineData(TimeUnit.WorkingHour, "workingHour")]
    [InlineData(TimeUnit.WorkingDay, "workingDay")]
    [InlineData(TimeUnit.CalendarDay, "calendarDay")]
    [InlineData(TimeUnit.Month, "month")]
    public void Json_EachUnit_HasItsNameAndComesBack(TimeUnit unit, string name)
    {
        var json = JsonSerializer.Serialize(new TimeLimit(5, unit), JsonSerializerOptions.Web);

        json.Should().Be($$"""{"amount":5,"unit":"{{name}}"}""");
        JsonSerializer.Deserialize<TimeLimit>(json, JsonSerializerOptions.Web).Should().Be(new TimeLimit(5, unit));
    }

    [Fact]
    public void Json_WorkingTime_IsABareNumber()
    {
        JsonSerializer.Serialize(new WorkingTime(90)).Should().Be("90");
        JsonSerializer.Deserialize<WorkingTime>("90").Should().Be(WorkingTime.FromHours(1) + new WorkingTime(30));
    }
}
