namespace MotCua.Benchmarks;

/// <summary>All measurements by name: further arguments and where to write; the result is the exit code, not 0 when a gate is violated. One line each.</summary>
internal static class Benchmarks
{
    public static IReadOnlyDictionary<string, Func<string[], TextWriter, Task<int>>> All { get; } =
        new Dictionary<string, Func<string[], TextWriter, Task<int>>>(StringComparer.Ordinal)
        {
            ["dossiers"] = Dossiers.DossiersBenchmark.RunAsync,
            ["feel"] = (arguments, output) => Task.FromResult(FeelBenchmark.Run(arguments, output)),
            ["verify"] = (arguments, output) => Task.FromResult(Verify.VerifyBenchmark.Run(arguments, output)),
            ["timers"] = Timers.TimersBenchmark.RunAsync,
        };
}
