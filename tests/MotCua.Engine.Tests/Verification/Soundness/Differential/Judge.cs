using System.Diagnostics;
using MotCua.Engine.Kernel;
using MotCua.Engine.Verification.Soundness;

namespace MotCua.Engine.Tests.Verification.Soundness.Differential;

/// <summary>
/// Holds the checker against the kernel: what it calls free of faults never misbehaves in random runs; what it reports,
/// the kernel shows on the trace; what it calls dead is never entered.
/// </summary>
internal sealed class Judge(Func<SoundnessModel, SoundnessReport> check)
{
    /// <summary>Random runs of each process called sound.</summary>
    public const int RunsEach = 100;

    private const int MostActs = 40;

    /// <summary>Judges a case; null when checker and kernel agree, else where they differ.</summary>
    public string? Differs(DifferentialCase one, DifferentialCoverage coverage)
    {
        var clock = Stopwatch.GetTimestamp();
        if (one.Compile() is not { } procedure)
        {
            return null;
        }

        clock = coverage.Spent("compiling", clock);
        var report = check(SoundnessModel.Of(procedure));
        clock = coverage.Spent("checking", clock);
        coverage.Count(one, procedure, report);
        var shown = report.Faults.Where(f => f.Kind != SoundnessFaultKind.DeadElement).ToList();
        var differs = shown.Where(f => f.Certain).Select(fault => Shows(procedure, fault)).FirstOrDefault(wrong => wrong is not null);
        coverage.CountSuspicions(shown);
        clock = coverage.Spent("playing traces", clock);
        if (differs is null && report.Complete && (shown.Count == 0 || report.DeadElements.Count > 0))
        {
            differs = Runs(procedure, report, shown.Count == 0, coverage);
            coverage.Spent("running", clock);
        }

        return differs;
    }

    // Where nothing but elements that are never reached was found, nothing may go wrong; those are never reached in any case.
    private static string? Runs(CompiledProcedure procedure, SoundnessReport report, bool flawless, DifferentialCoverage coverage)
    {
        var start = DossierMoment.Start(procedure);
        var dead = report.DeadElements.ToHashSet();
        var random = new Random(procedure.Process.Nodes.Count);
        for (var i = 0; i < (flawless ? RunsEach : RunsEach / 5); i++)
        {
            var end = start.Run(random, MostActs, evenWhenWrong: !flawless);
            // A loop that waits for nothing and asks for data never stops when they stay as they are; the checker supposes
            // that a condition on variables may change, and leaves those to the kernel's bound.
            if (end.Wrong is (SoundnessFaultKind.EndlessLoop, _))
            {
                coverage.CountDataLoop();
            }
            else if (flawless && end.Wrong is var (kind, element))
            {
                return $"Called free of faults, but {kind} at {element} after: {end.Done()}";
            }

            if (dead.Count > 0 && end.State.ElementsVisited.FirstOrDefault(dead.Contains) is { } alive)
            {
                return $"{alive} is called dead, but entered after: {end.Done()}";
            }

            coverage.CountRun(end, flawless);
        }

        return null;
    }

    private static string? Shows(CompiledProcedure procedure, SoundnessFault fault)
    {
        var played = TracePlayer.Play(procedure, fault.Trace);
        var steps = string.Join(" | ", fault.Trace.Steps.Select(s => $"{s.Kind} {s.ElementId} {s.Choice}".TrimEnd() + string.Concat(s.Assumed.Select(a => $" [{a.ElementId}: {a.Expression} = {a.Value}]"))));
        return played.Problem is { } problem ? $"The trace to {fault.Kind} at {fault.ElementId} cannot be played: {problem}; steps: {steps}"
            : FaultShown.Is(procedure, fault, played) ? null
            : $"The trace does not show {fault.Kind} at {fault.ElementId}; steps: {steps}";
    }
}
