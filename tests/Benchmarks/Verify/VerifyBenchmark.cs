using System.Globalization;
using MotCua.Engine.Kernel;
using MotCua.Engine.Verification;
using MotCua.Engine.Verification.Soundness;
using MotCua.Testing.Procedures;

namespace MotCua.Benchmarks.Verify;

/// <summary>What the proof before publishing costs: time, states and memory. The gate is the number of states, exactly; times are told.</summary>
internal static class VerifyBenchmark
{
    private const string Reduced = "5 branches of 3 steps";
    private const string Full = "5 branches of 3 steps, every order";

    // States of the search, committed: more is a loss of reduction, fewer a gain to be written down here.
    private static readonly (string Name, Func<CompiledProcedure> Procedure, SoundnessLimits Limits, int States)[] Searches =
    [
        ("100 nodes", () => VerifyProcedures.Large(100), SoundnessLimits.Default, 200),
        ("300 nodes", () => VerifyProcedures.Large(300), SoundnessLimits.Default, 600),
        ("10 branches of 10 steps", () => VerifyProcedures.Branches(10, 10), SoundnessLimits.Default, 215),
        (Reduced, () => VerifyProcedures.Branches(5, 3), SoundnessLimits.Default, 40),
        (Full, () => VerifyProcedures.Branches(5, 3), SoundnessLimits.Default with { Reduce = false, MaxStates = 200_000 }, 32_772),
    ];

    public static int Run(string[] arguments, TextWriter output)
    {
        var wrong = 0;
        output.WriteLine($"{"",-46} {"ms",10} {"states",8} {"changes",8} {"bytes",14}");
        foreach (var nodes in new[] { 100, 300 })
        {
            var procedure = VerifyProcedures.Large(nodes);
            var cost = Measure.Of(() => Verifier.Check(procedure, TestPeople.All, TestCalendars.Plain), 200);
            output.WriteLine($"{$"{nodes} nodes, all rules",-46} {Cells(cost, null)}");
        }

        var times = new Dictionary<string, (Measure Cost, int States)>(StringComparer.Ordinal);
        foreach (var (name, make, limits, states) in Searches)
        {
            var procedure = make();
            var report = SoundnessChecker.Check(SoundnessModel.Of(procedure), limits);
            var cost = Measure.Of(() => SoundnessChecker.Check(SoundnessModel.Of(procedure), limits), 100);
            times[name] = (cost, report.States);
            var right = report.States == states && report.Verdict == SoundnessVerdict.Sound;
            wrong += right ? 0 : 1;
            output.WriteLine($"{name + ", soundness",-46} {Cells(cost, report)} {(right ? "" : $"{report.Verdict}, expected {states} states")}");
        }

        var (full, fullStates) = times[Full];
        var (reduced, reducedStates) = times[Reduced];
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"every order to reduced: states {(double)fullStates / reducedStates:0.0}, time {full.Nanoseconds / reduced.Nanoseconds:0.0}, bytes {full.Bytes / reduced.Bytes:0.0}"));
        output.WriteLine($"gate: states as committed: {(wrong == 0 ? "passed" : "FAILED")}");
        return wrong == 0 ? 0 : 1;
    }

    private static string Cells(Measure cost, SoundnessReport? report)
        => string.Create(CultureInfo.InvariantCulture, $"{cost.Nanoseconds / 1e6,10:0.000} {report?.States,8} {report?.Transitions,8} {cost.Bytes,14:#,0}");
}
