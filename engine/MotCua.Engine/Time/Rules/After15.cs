namespace MotCua.Engine.Time.Rules;

/// <summary>"Received after 15:00": 15:00 sharp is in time, 15:00 and one second is not.</summary>
internal static class After15
{
    private const int FifteenHours = 15 * 60;

    /// <param name="received">Whole minutes.</param>
    /// <param name="opening">The next opening from then; on a later date the day after has begun of itself.</param>
    public static bool Applies(DateTimeOffset received, DateTimeOffset opening)
        => LocalMinutes.DateOf(received) == LocalMinutes.DateOf(opening)
           && LocalMinutes.Split(LocalMinutes.Up(received)).Minute > FifteenHours;
}
