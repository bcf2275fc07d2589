using System.Globalization;
using System.Text.Json.Nodes;
using MotCua.Engine.Bpmn;
using MotCua.Engine.Bpmn.Validity;
using MotCua.Engine.Model;

namespace MotCua.Conformance;

/// <summary>
/// Runs files that are labelled valid or invalid for one constraint each (folder NNN = EXT.NNN). A valid file must have
/// no finding of severity error; an invalid one must be found by a rule that states this constraint.
/// </summary>
internal static class BpmnConstraints
{
    private const int LastOfList = 152;

    public static int Run(string folder, string? filter, TextWriter output)
    {
        var results = Judge(folder).Where(r => filter is null || r.File.Contains(filter, StringComparison.Ordinal)).ToList();
        results.Where(r => !r.Passed).ToList().ForEach(r => output.WriteLine($"FAILED {r.File}: {r.Why}"));
        var valid = results.Where(r => r.ExpectedValid).ToList();
        var invalid = results.Where(r => !r.ExpectedValid).ToList();
        var missing = results.Select(r => r.Constraint).Distinct().Where(c => !BpmnValidity.Rules.Any(rule => rule.Constraints.Contains(c))).ToList();
        output.WriteLine($"constraints of this folder that no rule checks: {(missing.Count == 0 ? "none" : string.Join(", ", missing.Select(c => $"EXT.{c:000}")))}");
        var claimed = BpmnValidity.Rules.SelectMany(r => r.Constraints).ToHashSet();
        output.WriteLine($"constraints of the list (to EXT.{LastOfList}) that no rule claims: {string.Join(" ", Enumerable.Range(1, LastOfList).Where(c => !claimed.Contains(c)).Select(c => $"{c:000}"))}");
        output.WriteLine($"valid: {valid.Count(r => r.Passed)} of {valid.Count} without error");
        output.WriteLine($"invalid: {invalid.Count(r => r.Passed)} of {invalid.Count} found by the rule");
        output.WriteLine($"{results.Count(r => r.Passed)} passed, {results.Count(r => !r.Passed)} failed, 0 skipped");
        return results.TrueForAll(r => r.Passed) ? 0 : 1;
    }

    /// <summary>The verdict on every labelled file.</summary>
    public static IEnumerable<ConstraintResult> Judge(string folder)
    {
        foreach (var entry in JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "index.json")))!.AsArray())
        {
            var file = entry!["file"]!.GetValue<string>();
            if (entry["expected"]?.GetValue<string>() is { } expected)
            {
                yield return Judge(folder, file, int.Parse(entry["constraint"]!.GetValue<string>()[4..], CultureInfo.InvariantCulture), expected == "valid");
            }
        }
    }

    private static ConstraintResult Judge(string folder, string file, int constraint, bool valid)
    {
        var path = Path.Combine(folder, file);
        var read = Read(path);
        if (read.Document is not { } document)
        {
            return new ConstraintResult(file, constraint, valid, false, "not read: " + Text(read.Findings));
        }

        var findings = BpmnValidity.Check(document, location => Companion(path, location));
        if (valid)
        {
            var errors = findings.Where(f => f.Severity == Severity.Error).ToList();
            return new ConstraintResult(file, constraint, valid, errors.Count == 0, Text(errors));
        }

        var codes = BpmnValidity.Rules.Where(r => r.Constraints.Contains(constraint)).Select(r => r.Code).ToHashSet();
        return new ConstraintResult(file, constraint, valid, findings.Any(f => codes.Contains(f.Code)), $"not found by {string.Join(", ", codes)}, but: {Text(findings)}");
    }

    private static BpmnDocument? Companion(string path, string location)
    {
        var folder = Path.GetFullPath(Path.GetDirectoryName(path)!);
        var companion = Path.GetFullPath(Path.Combine(folder, location));
        return companion.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(companion) ? Read(companion).Document : null;
    }

    private static BpmnReadResult Read(string path) => BpmnReader.Read(File.ReadAllBytes(path), Path.GetFileName(path));

    private static string Text(IEnumerable<Finding> findings) => string.Join("; ", findings.Select(f => $"{f.Code} {f.Severity} {f.ElementId}:{f.Line}"));
}
