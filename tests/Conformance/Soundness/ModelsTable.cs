using System.Globalization;
using MotCua.Engine.Verification.Soundness;

namespace MotCua.Conformance.Soundness;

/// <summary>Prints the answers to models without a verdict as a table. States are the gate, times are told.</summary>
internal static class ModelsTable
{
    public static int Run(IReadOnlyList<string> folders, string? filter, TextWriter output)
    {
        var all = folders.SelectMany(f => ModelsSuite.Check(f, filter).Select(m => m with { Name = $"{Path.GetFileName(Path.TrimEndingDirectorySeparator(f))}/{m.Name}" })).ToList();
        output.WriteLine($"{"elements",8} {"states",7} {"changes",8} {"ms",8} {"verdict",-10} model: faults");
        foreach (var model in all.Where(m => m.Report is not null))
        {
            output.WriteLine(Line(model, model.Report!));
        }

        Refusals(all, output);
        var asked = all.Where(m => m.Report is not null || m.Broken is not null).ToList();
        asked.Where(m => m.Broken is not null).ToList().ForEach(m => output.WriteLine($"FAILED {m.Name}: {m.Broken}"));
        var beyond = asked.Where(m => IsBeyond(m.Report)).ToList();
        beyond.ForEach(m => output.WriteLine($"FAILED {m.Name}: {m.Report!.States} states without saying that it is undecided"));
        asked.Where(m => m.Report?.Verdict == SoundnessVerdict.Undecided).ToList().ForEach(m => output.WriteLine($"undecided {m.Name}"));
        Figures(asked, output);
        var failed = asked.Count(m => m.Broken is not null) + beyond.Count;
        output.WriteLine($"{asked.Count - failed} passed, {failed} failed, {all.Count - asked.Count} skipped");
        return failed == 0 ? 0 : 1;
    }

    /// <summary>Whether an answer went over the bound without saying so.</summary>
    public static bool IsBeyond(SoundnessReport? report)
        => report is not null && report.States >= SoundnessLimits.Default.MaxStates && report.Verdict == SoundnessVerdict.Sound;

    private static string Line(CheckedModel model, SoundnessReport report)
    {
        var faults = string.Join(", ", report.Faults.CountBy(f => f.Kind).OrderBy(f => f.Key).Select(f => $"{f.Key} {f.Value}"));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{model.Elements,8} {report.States,7} {report.Transitions,8} {model.Milliseconds,8:0.0} {report.Verdict,-10} {model.Name}{(faults.Length > 0 ? ": " + faults : "")}");
    }

    private static void Refusals(List<CheckedModel> all, TextWriter output)
    {
        var refused = all.Where(m => m.Refused.Count > 0).ToList();
        output.WriteLine($"{refused.Count} not executable:");
        foreach (var (why, count) in refused.SelectMany(m => m.Refused).CountBy(w => w).OrderByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"{count,5} {why}");
        }
    }

    private static void Figures(List<CheckedModel> asked, TextWriter output)
    {
        var reports = asked.Select(m => m.Report).OfType<SoundnessReport>().ToList();
        output.WriteLine($"verdicts: {string.Join(", ", reports.CountBy(r => r.Verdict).OrderBy(v => v.Key).Select(v => $"{v.Key} {v.Value}"))}; of one strand by the drawing: {reports.Count(r => r.Structural)}");
        output.WriteLine($"faults: {string.Join(", ", reports.SelectMany(r => r.Faults).CountBy(f => f.Kind).OrderBy(f => f.Key).Select(f => $"{f.Key} {f.Value}"))}");
        output.WriteLine($"states: {Spread(reports.Select(r => (double)r.States), "0")}");
        output.WriteLine($"ms: {Spread(asked.Select(m => m.Milliseconds), "0.0")} (aim: p95 under 500, none over 5000)");
    }

    private static string Spread(IEnumerable<double> values, string format)
    {
        var sorted = values.Order().ToList();
        string At(double share) => sorted.Count == 0 ? "-" : sorted[Math.Min(sorted.Count - 1, (int)(share * sorted.Count))].ToString(format, CultureInfo.InvariantCulture);
        return $"p50 {At(0.5)}, p95 {At(0.95)}, max {At(1)}";
    }
}
