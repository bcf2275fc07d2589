using System.Diagnostics;
using MotCua.Engine.Kernel;
using MotCua.RuntimeHost.Dossiers;
using MotCua.Storage;
using MotCua.Testing;

namespace MotCua.Benchmarks.Dossiers;

/// <summary>One round: so many dossiers from submission to their end through the real service, by concurrent clients,
/// each of which waits for every answer before it goes on.</summary>
internal static class DossierRound
{
    /// <summary>Dossiers brought to their end before the clock runs, so that everything is compiled and cached.</summary>
    private const int WarmUp = 40;

    public static async Task<RoundResult> RunAsync(string folder, int dossiers, int clients)
    {
        using var recorder = new CommitRecorder();
        await using var site = await DossierSite.OpenAsync(folder, recorder, new ManualTime(DossierSite.Start));
        var officers = await site.OfficersAsync();
        var (applicant, info) = await site.ApplicantAsync();
        var commands = SixSteps.Commands(KernelFigures.RunToEnd(await KernelInputs.OfAsync(site)), officers);

        await ManyAsync(0, WarmUp, Math.Min(clients, WarmUp));
        recorder.Clear();
        GC.Collect();
        var allocated = GC.GetTotalAllocatedBytes();
        var cpu = Environment.CpuUsage.TotalTime;
        var started = Stopwatch.GetTimestamp();
        await ManyAsync(WarmUp, dossiers, clients);
        var took = Stopwatch.GetElapsedTime(started);
        cpu = Environment.CpuUsage.TotalTime - cpu;
        allocated = GC.GetTotalAllocatedBytes() - allocated;

        var ended = await site.Store.CountAsync(DossierCollections.Dossiers, Filter.And(Filter.Eq("ended", true), Filter.Eq("status", "Delivered")));
        return ended == WarmUp + dossiers
            ? new RoundResult(dossiers, took, cpu, allocated, [.. recorder.Batches])
            : throw new InvalidOperationException($"{ended} of {WarmUp + dossiers} dossiers are delivered.");

        async Task ManyAsync(int first, int count, int together)
        {
            var next = first - 1;
            await Task.WhenAll(Enumerable.Range(0, together).Select(_ => Task.Run(async () =>
            {
                for (var number = Interlocked.Increment(ref next); number < first + count; number = Interlocked.Increment(ref next))
                {
                    await OneAsync(number);
                }
            })));
        }

        async Task OneAsync(int number)
        {
            var submitted = await site.Dossiers.SubmitAsync(SixSteps.Submission(number, $"submit-{number}", info), applicant);
            var id = Accepted(submitted, "submit").DossierId!;
            foreach (var (name, command) in commands)
            {
                Accepted(await site.Dossiers.ExecuteAsync(id, $"{name}-{number}", command), name);
            }
        }
    }

    /// <summary>The same rows by the bare loop, on a copy of the same seed.</summary>
    public static (TimeSpan Took, TimeSpan Processor) Floor(string folder, RoundResult round)
    {
        using var loop = new BareLoop(folder);
        GC.Collect();
        var cpu = Environment.CpuUsage.TotalTime;
        var took = loop.Write(round.Batches);
        return loop.Count(DossierCollections.Dossiers) == round.Dossiers
            ? (took, Environment.CpuUsage.TotalTime - cpu)
            : throw new InvalidOperationException("The floor did not write the dossiers of the round.");
    }

    private static CommandReply Accepted(CommandReply reply, string command) => reply.Accepted
        ? reply
        : throw new InvalidOperationException(
            $"{command} was refused: {reply.Refusal} {reply.Failure} {string.Join("; ", reply.FormErrors.Select(e => e.Pointer))}");
}
