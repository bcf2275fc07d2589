namespace MotCua.Storage.Tests;

public sealed class StoredInstantTests
{
    private static readonly DateTimeOffset Instant = new(2026, 2, 13, 16, 59, 0, TimeSpan.FromHours(7));

    [Fact]
    public void Format_AnyOffset_IsTheSameTextOfTheInstant()
    {
        StoredInstant.Format(Instant).Should().Be("2026-02-13T09:59:00.0000000Z");
        StoredInstant.Format(Instant.ToOffset(TimeSpan.FromHours(-5))).Should().Be(StoredInstant.Format(Instant));
        StoredInstant.Parse(StoredInstant.Format(Instant.AddTicks(1))).Should().Be(Instant.AddTicks(1));
    }

    [Fact]
    public void Format_LaterInstant_IsGreaterText()
    {
        DateTimeOffset[] ordered = [DateTimeOffset.MinValue, Instant.AddTicks(-1), Instant, Instant.AddTicks(1), Instant.AddSeconds(1), DateTimeOffset.MaxValue];

        ordered.Select(StoredInstant.Format).Should().BeInAscendingOrder(StringComparer.Ordinal);
    }
}
