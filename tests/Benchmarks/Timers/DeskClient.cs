using System.Diagnostics;
using MotCua.Benchmarks.Dossiers;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.RuntimeHost.Desk.Lists;

namespace MotCua.Benchmarks.Timers;

/// <summary>An officer at work: looks at his inbox, takes the next piece of work and completes it, and begins again.
/// The latencies are those he feels.</summary>
internal sealed class DeskClient(DossierSite site, Actor officer, IReadOnlyList<(string Dossier, string Item)> work)
{
    private readonly InboxView view = InboxViews.For([]).First(one => one.Id == InboxViews.Default);
    private readonly DeskLists lists = new(site.Store, site.Time);
    private int next;

    public List<double> InboxMilliseconds { get; } = [];

    public List<double> CompletionMilliseconds { get; } = [];

    /// <summary>Works until told to stop or everything is done.</summary>
    public async Task WorkAsync(int most, CancellationToken stop)
    {
        for (var i = 0; i < most && next < work.Count && !stop.IsCancellationRequested; i++)
        {
            var started = Stopwatch.GetTimestamp();
            await lists.InboxAsync(officer, view, new ListQuery(), CancellationToken.None);
            InboxMilliseconds.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);

            var (dossier, item) = work[next++];
            started = Stopwatch.GetTimestamp();
            await DoAsync(dossier, $"claim-{next}", new ClaimWorkItem(officer, item));
            await DoAsync(dossier, $"complete-{next}", new CompleteWorkItem(officer, item, "accept"));
            CompletionMilliseconds.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
    }

    private async Task DoAsync(string dossier, string commandId, DossierCommand command)
    {
        var reply = await site.Dossiers.ExecuteAsync(dossier, commandId, command);
        if (!reply.Accepted)
        {
            throw new InvalidOperationException($"The desk was refused: {reply.Refusal} {reply.Failure}");
        }
    }
}
