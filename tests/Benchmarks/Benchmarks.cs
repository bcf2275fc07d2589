namespace MotCua.Benchmarks;

/// <summary>All measurements by name: further arguments and where to write; the result is the exit code, not 0 when a gate is violated. One line each.</summary>
internal static class Benchmarks
{
    public static IReadOnlyDictionary<string, Func<string[], TextWriter, int>> All { get; } =
        new Dictionary<string, Func<string[], TextWriter, int>>(StringComparer.Ordinal)
        {
            ["dossiers"] = Dossiers.DossiersBenchmark.Run,
            ["feel"] = FeelBenchmark.Run,
        };
}
