using System.Text.Json.Nodes;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;

namespace MotCua.Conformance.Betsy;

/// <summary>The engine conformance processes of betsy: runs each and compares what happened with the expected trace.</summary>
internal static class BetsySuite
{
    /// <summary>All runs of the suite.</summary>
    public static IEnumerable<BetsyCase> Cases(string folder)
        => JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "expected.json")))!.AsArray()
            .Where(entry => entry!["cases"] is JsonArray)
            .SelectMany(entry => entry!["cases"]!.AsArray().Select((run, i) => new BetsyCase(
                entry["file"]!.GetValue<string>(),
                entry["process"]!.GetValue<string>(),
                i + 1,
                run!["test"]?.GetValue<string>(),
                run["integerVariable"]?.GetValue<int>() ?? 0,
                run["startParallelProcess"]?.GetValue<bool>() ?? false,
                TimeSpan.FromMilliseconds(run["delayMs"]?.GetValue<int>() ?? 0),
                [.. run["trace"]!.AsArray().Select(t => t!.GetValue<string>())])));

    /// <summary>Runs the cases; <paramref name="check"/> sees every step of the kernel.</summary>
    public static IEnumerable<BetsyResult> Run(
        string folder,
        string? filter = null,
        Action<CompiledProcedure, DossierState, DossierCommand, KernelContext, KernelResult>? check = null)
        => Cases(folder).Where(c => filter is null || c.File.Contains(filter, StringComparison.Ordinal)).Select(c => Run(folder, c, check));

    private static BetsyResult Run(string folder, BetsyCase run, Action<CompiledProcedure, DossierState, DossierCommand, KernelContext, KernelResult>? check)
    {
        var path = Path.Combine(folder, run.File);
        var procedures = new Dictionary<string, CompiledProcedure>(StringComparer.Ordinal);
        foreach (var process in Processes(path))
        {
            var result = BetsyBundle.Compile(path, process);
            if (result.Procedure is { } procedure)
            {
                procedures[process] = procedure;
            }
            else
            {
                var why = result.Findings.Where(f => f.Severity == Severity.Error).Select(f => $"{f.ElementId}: {FindingTexts.Format(f, "en")}").ToList();
                return new BetsyResult(run, run.Trace is ["ERROR_deployment"], string.Join(" · ", why), ["ERROR_deployment"]);
            }
        }

        var trace = new BetsyWorld(procedures, check).Run(run);
        return new BetsyResult(run, Matches(run.Trace, trace), null, trace);
    }

    private static IEnumerable<string> Processes(string path)
        => System.Xml.Linq.XDocument.Load(path).Root!.Elements().Where(e => e.Name.LocalName == "process").Select(e => (string)e.Attribute("id")!);

    // "ERROR" stands for any kind of error.
    private static bool Matches(IReadOnlyList<string> expected, IReadOnlyList<string> happened)
    {
        static string Plain(string entry, bool any) => any && entry.StartsWith("ERROR", StringComparison.Ordinal) ? "ERROR" : entry;
        var any = expected.Contains("ERROR");
        return expected.Select(e => Plain(e, any)).Order(StringComparer.Ordinal).SequenceEqual(happened.Select(h => Plain(h, any)).Order(StringComparer.Ordinal));
    }
}
