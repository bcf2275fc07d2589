using System.Diagnostics.Metrics;

namespace MotCua.Storage.Sqlite;

/// <summary>What the store tells meters (<c>MotCua.Storage.Sqlite</c>).</summary>
internal static class StoreMeter
{
    private static readonly Meter Meter = new("MotCua.Storage.Sqlite");

    /// <summary>Jobs made durable by one commit, so by one fsync.</summary>
    public static Histogram<int> CommitJobs { get; } =
        Meter.CreateHistogram<int>("motcua.storage.commit.jobs", "{job}", "Jobs made durable together by one commit.");
}
