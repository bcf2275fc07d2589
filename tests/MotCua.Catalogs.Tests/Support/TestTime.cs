namespace MotCua.Catalogs.Tests.Support;

/// <summary>A clock that stands still until a test moves it.</summary>
internal sealed class TestTime : TimeProvider
{
    /// <summary>Friday, 20 November 2026, 10:00 in Việt Nam.</summary>
    public DateTimeOffset Now { get; set; } = new(2026, 11, 20, 10, 0, 0, TimeSpan.FromHours(7));

    public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();

    public void Advance(TimeSpan by) => Now += by;
}
