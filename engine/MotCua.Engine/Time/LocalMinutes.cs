namespace MotCua.Engine.Time;

/// <summary>Instants as whole minutes of Vietnamese local time since 1 January of year 1.</summary>
internal static class LocalMinutes
{
    public const int PerDay = 1440;

    private static readonly TimeSpan Vietnam = TimeSpan.FromHours(7);

    /// <summary>A moment inside a minute counts as the next full minute.</summary>
    public static long Up(DateTimeOffset instant)
        => (instant.ToOffset(Vietnam).DateTime.Ticks + TimeSpan.TicksPerMinute - 1) / TimeSpan.TicksPerMinute;

    /// <summary>The minute a moment lies in.</summary>
    public static long Down(DateTimeOffset instant) => instant.ToOffset(Vietnam).DateTime.Ticks / TimeSpan.TicksPerMinute;

    public static DateTimeOffset ToInstant(long minutes) => new(new DateTime(minutes * TimeSpan.TicksPerMinute), Vietnam);

    public static DateTimeOffset ToInstant(int day, int minuteOfDay) => ToInstant(((long)day * PerDay) + minuteOfDay);

    public static (int Day, int Minute) Split(long minutes) => ((int)(minutes / PerDay), (int)(minutes % PerDay));

    public static DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(Vietnam).DateTime);
}
