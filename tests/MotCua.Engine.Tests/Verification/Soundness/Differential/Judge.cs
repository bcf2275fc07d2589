using System.Diagnostics;
using MotCua.Engine.Kernel;
using MotCua.Engine.Verification.Soundness;

namespace MotCua.Engine.Tests.Verification.Soundness.Differential;

/// <summary>
/// Holds the checker against the kernel: what it calls sound never misbehaves in random runs; what it reports, the
/// kernel shows on the trace.
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
        var differs = report.Verdict switch
        {
            SoundnessVerdict.Sound => Runs(procedure, report, coverage),
            SoundnessVerdict.Unsound => report.Faults.Select(fault => Shows(procedure, fault)).FirstOrDefault(wrong => wrong is not null),
            _ => null,
        };
        coverage.Spent(report.Verdict == SoundnessVerdict.Sound ? "running" : "playing traces", clock);
        return differs;
    }

    private static string? Runs(CompiledProcedure procedure, SoundnessReport report, DifferentialCoverage coverage)
    {
        if (report.Faults.Any(f => !f.Follows && f.Certain))
        {
            return $"Called sound, with {report.Faults[0].Kind} at {report.Faults[0].ElementId}.";
        }

        var start = DossierMoment.Start(procedure);
        var dead = report.DeadElements.ToHashSet();
        var random = new Random(procedure.Process.Nodes.Count);
        for (var i = 0; i < RunsEach; i++)
        {
            var end = start.Run(random, MostActs);
            if (end.Wrong is var (kind, element))
            {
                return $"Called sound, but {kind} at {element} after: {end.Done()}";
            }

            if (dead.Count > 0 && end.State.ElementsVisited.FirstOrDefault(dead.Contains) is { } alive)
            {
                return $"{alive} is called dead, but entered after: {end.Done()}";
            }

            coverage.CountRun(end);
        }

        return null;
    }

    private static string? Shows(CompiledProcedure procedure, SoundnessFault fault)
    {
        if (fault.Kind == SoundnessFaultKind.DeadElement)
        {
            var start = DossierMoment.Start(procedure);
            var random = new Random(1);
            for (var i = 0; i < RunsEach / 4; i++)
            {
                var end = start.Run(random, MostActs, evenWhenWrong: true);
                if (end.State.ElementsVisited.Contains(fault.ElementId))
                {
                    return $"{fault.ElementId} is called dead, but entered after: {end.Done()}";
                }
            }

            return null;
        }

        var played = TracePlayer.Play(procedure, fault.Trace);
        var steps = string.Join(" | ", fault.Trace.Steps.Select(s => $"{s.Kind} {s.ElementId} {s.Choice}".TrimEnd()));
        return played.Problem is { } problem ? $"The trace to {fault.Kind} at {fault.ElementId} cannot be played: {problem}; steps: {steps}"
            : FaultShown.Is(procedure, fault, played) ? null
            : $"The trace does not show {fault.Kind} at {fault.ElementId}; steps: {steps}";
    }
}
