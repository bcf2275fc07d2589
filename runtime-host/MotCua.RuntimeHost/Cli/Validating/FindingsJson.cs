using System.Text.Json;
using MotCua.Designer.Publishing;
using MotCua.Engine.Model;

namespace MotCua.RuntimeHost.Cli.Validating;

/// <summary>A report as JSON: findings as the designer's own API gives them, scenarios, coverage, and whether it may be published.</summary>
internal static class FindingsJson
{
    private static readonly JsonSerializerOptions Options = new(EngineJson.Options) { WriteIndented = true };

    public static string Write(PublishingReport report) => JsonSerializer.Serialize(
        new
        {
            Publishable = !report.HasErrors,
            Errors = report.Findings.Count(f => f.Severity == Severity.Error),
            Warnings = report.Findings.Count(f => f.Severity == Severity.Warning),
            Remarks = report.Findings.Count(f => f.Severity == Severity.Info),
            report.Findings,
            Scenarios = report.Scenarios.Outcomes,
            Coverage = report.Scenarios.Coverage is not { } coverage ? null : new { coverage.Flows, coverage.Covered, coverage.Total },
        },
        Options);
}
