namespace MotCua.Conformance;

/// <summary>Prints what became of the DMN TCK: by folder, tests that expect a value and tests that expect null apart.</summary>
internal static class DmnTck
{
    public static int Run(string folder, string? filter, TextWriter output)
    {
        var results = TckSuite.Run(folder, filter).ToList();
        foreach (var level in results.GroupBy(r => r.Level))
        {
            foreach (var one in level.GroupBy(r => r.Folder))
            {
                output.WriteLine($"{level.Key,-22} {one.Key,-45} values {Share(one, expectsNull: false),-9} nulls {Share(one, expectsNull: true),-9}{(one.Any(r => r.Failed) ? "  *" : "")}");
            }

            output.WriteLine($"{level.Key}: values {Share(level, expectsNull: false)}, nulls {Share(level, expectsNull: true)}");
        }

        foreach (var failed in results.Where(r => r.Failed))
        {
            output.WriteLine($"FAILED {failed.Folder} {failed.Test}: {failed.Problem}");
        }

        var counted = results.Where(r => r.Counts).ToList();
        output.WriteLine($"skipped, a JVM is needed: {string.Join(", ", TckSuite.NeedJvm.Order(StringComparer.Ordinal))}");
        output.WriteLine($"values: {counted.Count(r => !r.ExpectsNull && r.Passed)} passed, {counted.Count(r => !r.ExpectsNull && r.Failed)} failed");
        output.WriteLine($"nulls: {counted.Count(r => r.ExpectsNull && r.Passed)} passed, {counted.Count(r => r.ExpectsNull && r.Failed)} failed");
        output.WriteLine($"{counted.Count(r => r.Passed)} passed, {counted.Count(r => r.Failed)} failed, {counted.Count(r => r.Skipped)} skipped");
        return counted.Any(r => r.Failed) || counted.Count == 0 ? 1 : 0;
    }

    private static string Share(IEnumerable<TckResult> results, bool expectsNull)
    {
        var judged = results.Where(r => !r.Skipped && r.ExpectsNull == expectsNull).ToList();
        return $"{judged.Count(r => r.Passed),4}/{judged.Count}";
    }
}
