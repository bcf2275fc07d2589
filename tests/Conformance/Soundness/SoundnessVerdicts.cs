using System.Globalization;

namespace MotCua.Conformance.Soundness;

/// <summary>Prints the labelled models: one line for each model and property.</summary>
internal static class SoundnessVerdicts
{
    public static int Run(string folder, string? filter, TextWriter output)
    {
        var results = SoundnessSuite.Judge(folder).Where(r => filter is null || r.File.Contains(filter, StringComparison.Ordinal)).ToList();
        foreach (var result in results)
        {
            output.WriteLine(Line(result));
        }

        var asked = results.Where(r => r.Skipped is null).ToList();
        foreach (var property in asked.GroupBy(r => r.Property).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"{property.Key,-18} {property.Count(r => r.Passed)} of {property.Count()} as published");
        }

        output.WriteLine($"{asked.Count(r => r.Passed)} passed, {asked.Count(r => !r.Passed)} failed, {results.Count - asked.Count} skipped");
        return asked.TrueForAll(r => r.Passed) ? 0 : 1;
    }

    private static string Line(SoundnessResult r) => r.Skipped is not null
        ? $"skipped {r.File}: {r.Skipped}"
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{(r.Passed ? "passed" : "FAILED")} {r.File} {r.Property}: expected {Word(r.Expected)}, found {Word(r.Actual)} ({r.States} states, {r.Milliseconds:0.0} ms){(r.Found.Length > 0 ? ": " + r.Found : "")}");

    private static string Word(bool? holds) => holds switch { true => "true", false => "false", null => "undecided" };
}
