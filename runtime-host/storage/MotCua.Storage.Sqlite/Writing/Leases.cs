namespace MotCua.Storage.Sqlite;

/// <summary>Ends of leases, in whole milliseconds as they are stored.</summary>
internal static class Leases
{
    public static DateTimeOffset EndOf(DateTimeOffset now, TimeSpan lease) =>
        DateTimeOffset.FromUnixTimeMilliseconds((now + lease).ToUnixTimeMilliseconds());
}
