using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using Microsoft.Extensions.Hosting;
using MotCua.Benchmarks.Dossiers;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;
using MotCua.RuntimeHost.Desk.Lists;
using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Workers;
using MotCua.Storage;

namespace MotCua.Benchmarks.Timers;

/// <summary>
/// Many timers due at once among many more, drained by the real worker while the desk works on: how late they fire, how
/// fast they are drained, what the officer feels, and that each fires exactly once. Arguments: timers due, timers
/// pending in all, the desk's cases when idle.
/// </summary>
internal static class TimersBenchmark
{
    private const int ReplayedSample = 200;
    private static readonly int[] Seconds = [1, 2, 5, 10, 20, 30, 60, 120, 300];

    public static Task<int> RunAsync(string[] arguments, TextWriter output) => GCSettings.IsServerGC
        ? RunAsync(Arguments.Number(arguments, 0, 20_000), Arguments.Number(arguments, 1, 100_000), Arguments.Number(arguments, 2, 60), output)
        : AsTheHost.RunAsync(["timers", .. arguments], output);

    private static async Task<int> RunAsync(int due, int pending, int idleCases, TextWriter output)
    {
        using var folders = new Folders();
        var folder = folders.New();
        await DossierSite.PrepareAsync(folder, Waiting.Bundle(pending / due), SixSteps.Bundle());
        var clock = new RunningClock(DossierSite.Start);
        var recorder = new FiringRecorder(clock);
        await using var site = await DossierSite.OpenAsync(folder, recorder, clock);

        var started = Stopwatch.GetTimestamp();
        var waiting = await ManyAsync(site, due, Waiting.Submission);
        var work = await DeskWorkAsync(site, idleCases + 3_000);
        Write(output, $"{due} timers due at {Waiting.Due:HH:mm:ss}, {await site.Store.CountAsync(DossierCollections.Timers, Filter.All)} pending in all, in {due} dossiers (made in {Stopwatch.GetElapsedTime(started).TotalSeconds:0} s)");

        var desk = new DeskClient(site, await site.OfficerAsync("motcua1"), work);
        await desk.WorkAsync(10, default);
        var (inboxBefore, completionBefore) = Take(desk, 0);
        await desk.WorkAsync(idleCases, default);
        var idle = Take(desk, inboxBefore.Count);

        var drained = await DrainAsync(site, clock, recorder, desk, due);
        var during = Take(desk, completionBefore.Count + idle.Completion.Count);

        var late = recorder.Fired.Values.Select(at => (at - Waiting.Due).TotalSeconds).Order().ToList();
        Write(output, $"lateness in s: p50 {At(late, 0.5):0.0}, p95 {At(late, 0.95):0.0}, p99 {At(late, 0.99):0.0}, max {At(late, 1):0.0}");
        var below = 0;
        foreach (var edge in Seconds)
        {
            var upTo = late.Count(seconds => seconds <= edge);
            if (upTo > below)
            {
                Write(output, $"  up to {edge,3} s: {upTo - below,6} {new string('#', (int)Math.Ceiling(50.0 * (upTo - below) / late.Count))}");
            }

            below = upTo;
        }

        Write(output, $"drained in {drained.TotalSeconds:0.0} s: {due / drained.TotalSeconds:0} timers/s, in batches of at most {TimerRunner.Batch}");
        Write(output, $"inbox ms: idle p50 {At(idle.Inbox, 0.5):0.0} p95 {At(idle.Inbox, 0.95):0.0}; during the drain p50 {At(during.Inbox, 0.5):0.0} p95 {At(during.Inbox, 0.95):0.0} ({during.Inbox.Count} looks)");
        Write(output, $"claim and completion ms: idle p50 {At(idle.Completion, 0.5):0.0} p95 {At(idle.Completion, 0.95):0.0}; during the drain p50 {At(during.Completion, 0.5):0.0} p95 {At(during.Completion, 0.95):0.0} max {At(during.Completion, 1):0.0}");
        var wrong = await CheckAsync(site, recorder, waiting, due, pending);
        Write(output, $"timers fired={recorder.Fired.Count} lost={due - recorder.Fired.Count} twice={recorder.Twice} wrong={wrong} drained/s={due / drained.TotalSeconds:0} desk p95 ratio={At(during.Completion, 0.95) / At(idle.Completion, 0.95):0.0}");
        return recorder.Fired.Count == due && recorder.Twice == 0 && wrong == 0 ? 0 : 1;
    }

    private static async Task<TimeSpan> DrainAsync(DossierSite site, RunningClock clock, FiringRecorder recorder, DeskClient desk, int due)
    {
        var worker = site.GetAll<IHostedService>().OfType<TimerWorker>().Single();
        using var stop = new CancellationTokenSource();
        clock.MoveTo(Waiting.Due);
        var started = Stopwatch.GetTimestamp();
        await worker.StartAsync(CancellationToken.None);
        var working = desk.WorkAsync(int.MaxValue, stop.Token);
        while (recorder.Fired.Count < due && Stopwatch.GetElapsedTime(started) < TimeSpan.FromMinutes(20))
        {
            await Task.Delay(20);
        }

        var took = Stopwatch.GetElapsedTime(started);
        await stop.CancelAsync();
        await working;
        await worker.StopAsync(CancellationToken.None);
        return took;
    }

    /// <summary>How many dossiers are not as they must be: each fired once, the work after it there once, everything
    /// else still pending.</summary>
    private static async Task<long> CheckAsync(DossierSite site, FiringRecorder recorder, IReadOnlyList<string> waiting, int due, int pending)
    {
        var store = site.Store;
        var after = await store.CountAsync(DossierCollections.WorkItems, Filter.And(Filter.Eq("elementId", Waiting.After), Filter.Eq("state", StoredWords.Of(WorkItemState.Open))));
        var left = await store.CountAsync(DossierCollections.Timers, Filter.All);
        var stillDue = await store.CountAsync(DossierCollections.Timers, Filter.Le("dueAt", Waiting.Due));
        var wrong = Math.Abs(after - due) + Math.Abs(left - (pending - due)) + stillDue + (recorder.Fired.Keys.Distinct().Count() - recorder.Fired.Count);
        for (var i = 0; i < waiting.Count; i += Math.Max(1, waiting.Count / ReplayedSample))
        {
            var events = await site.Get<DossierRecords>().EventsAsync(waiting[i]);
            wrong += events.Count(e => e is TimerFired) == 1 ? 0 : 1;
        }

        return wrong;
    }

    private static async Task<IReadOnlyList<string>> ManyAsync(
        DossierSite site, int count, Func<int, MotCua.Engine.Kernel.ApplicantInfo, SubmitDossier> submission)
    {
        var (applicant, info) = await site.ApplicantAsync();
        var ids = new string[count];
        await Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = 64 }, async (number, ct) =>
            ids[number] = (await site.Dossiers.SubmitAsync(submission(number, info), applicant, ct)).DossierId!);
        return ids;
    }

    private static async Task<IReadOnlyList<(string Dossier, string Item)>> DeskWorkAsync(DossierSite site, int count)
    {
        var ids = await ManyAsync(site, count, (number, applicant) => SixSteps.Submission(number, $"desk-{number}", applicant));
        var item = (await site.Get<DossierRecords>().LoadAsync(ids[0]))!.State.WorkItems.Values.Single().Id;
        return [.. ids.Select(id => (id, item))];
    }

    private static (List<double> Inbox, List<double> Completion) Take(DeskClient desk, int from) =>
        ([.. desk.InboxMilliseconds.Skip(from).Order()], [.. desk.CompletionMilliseconds.Skip(from).Order()]);

    private static double At(List<double> sorted, double share) =>
        sorted.Count == 0 ? 0 : sorted[Math.Min(sorted.Count - 1, (int)(share * sorted.Count))];

    private static void Write(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
