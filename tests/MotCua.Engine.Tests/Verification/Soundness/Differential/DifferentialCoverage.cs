using System.Diagnostics;
using MotCua.Engine.Kernel;
using MotCua.Engine.Verification.Soundness;

namespace MotCua.Engine.Tests.Verification.Soundness.Differential;

/// <summary>What the cases hit. One per thread; added up at the end.</summary>
internal sealed class DifferentialCoverage
{
    /// <summary>Cases in which each kind of element stands.</summary>
    public Dictionary<string, long> Kinds { get; } = new(StringComparer.Ordinal);

    /// <summary>Cases with each verdict, each kind of fault, each damage; runs and their ends.</summary>
    public Dictionary<string, long> Hits { get; } = new(StringComparer.Ordinal);

    /// <summary>Seconds spent, by what on; all threads together.</summary>
    public Dictionary<string, double> Seconds { get; } = new(StringComparer.Ordinal);

    /// <summary>Most states of one case.</summary>
    public int MostStates { get; private set; }

    public void Count(DifferentialCase one, CompiledProcedure procedure, SoundnessReport report)
    {
        Add(Hits, "cases");
        Add(Hits, report.Verdict.ToString().ToLowerInvariant());
        Add(Hits, one.Damages.IsEmpty ? $"well formed {report.Verdict.ToString().ToLowerInvariant()}" : $"damaged {report.Verdict.ToString().ToLowerInvariant()}");
        Add(Hits, report.Structural ? "of one strand" : "of several strands");
        Add(Hits, "states", report.States);
        MostStates = Math.Max(MostStates, report.States);
        if (report.Complete && report.Faults.All(f => f.Kind == SoundnessFaultKind.DeadElement))
        {
            Add(Hits, "free of faults");
        }

        foreach (var fault in report.Faults.Select(f => f.Kind).Distinct())
        {
            Add(Hits, $"fault {fault}");
        }

        foreach (var damage in one.Damages.Select(d => d.Kind).Distinct())
        {
            Add(Hits, $"damage {damage}");
        }

        foreach (var kind in procedure.Process.NodesInOrder.Select(n => n.Kind.ToString()).Distinct())
        {
            Add(Kinds, kind);
        }
    }

    /// <summary>Counts a run that went round a loop until the kernel gave up, by data that nothing changed.</summary>
    public void CountDataLoop() => Add(Hits, "runs in a loop by data");

    /// <summary>Counts faults that the checker itself is not certain of.</summary>
    public void CountSuspicions(IReadOnlyList<SoundnessFault> faults)
    {
        Add(Hits, "faults shown", faults.Count(f => f.Certain));
        foreach (var fault in faults.Where(f => !f.Certain))
        {
            Add(Hits, $"suspicion {fault.Kind}{(fault.Follows ? " that follows" : "")}");
        }

        if (faults.Count > 0 && faults.All(f => !f.Certain))
        {
            Add(Hits, "unsound by suspicion alone");
        }
    }

    public void CountRun(DossierMoment end, bool flawless)
    {
        Add(Hits, flawless ? "runs" : "runs beside faults");
        Add(Hits, "acts", end.State.CommandCount - 1);
        Add(Hits, end.HasEnded ? "runs that ended" : "runs left");
    }

    /// <summary>Notes what the time since a moment was spent on; gives the moment now.</summary>
    public long Spent(string what, long since)
    {
        Seconds[what] = Seconds.GetValueOrDefault(what) + Stopwatch.GetElapsedTime(since).TotalSeconds;
        return Stopwatch.GetTimestamp();
    }

    public void Add(DifferentialCoverage other)
    {
        foreach (var (mine, theirs) in new[] { (Kinds, other.Kinds), (Hits, other.Hits) })
        {
            foreach (var (name, count) in theirs)
            {
                Add(mine, name, count);
            }
        }

        foreach (var (what, seconds) in other.Seconds)
        {
            Seconds[what] = Seconds.GetValueOrDefault(what) + seconds;
        }

        MostStates = Math.Max(MostStates, other.MostStates);
    }

    public override string ToString()
        => string.Join(Environment.NewLine, [
            $"up to {MostStates} states; thread seconds: {string.Join(", ", Seconds.Select(s => $"{s.Key} {s.Value:0.0}"))}",
            "hits: " + string.Join(", ", Hits.OrderBy(h => h.Key, StringComparer.Ordinal).Select(h => $"{h.Key} {h.Value}")),
            "elements: " + string.Join(", ", Kinds.OrderBy(k => k.Key, StringComparer.Ordinal).Select(k => $"{k.Key} {k.Value}"))]);

    private static void Add(Dictionary<string, long> counts, string name, long by = 1) => counts[name] = counts.GetValueOrDefault(name) + by;
}
