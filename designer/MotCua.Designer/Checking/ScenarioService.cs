using MotCua.Catalogs.Calendars;
using MotCua.Catalogs.Organisations;
using MotCua.Engine.Kernel.Compilation;
using MotCua.Engine.Model;
using MotCua.Engine.Scenarios;

namespace MotCua.Designer.Checking;

/// <summary>Runs the scenarios of a bundle on the kernel, with the calendar and the people of today.</summary>
public sealed class ScenarioService(OrganisationService organisations, CalendarService calendars)
{
    private const string Failed = "MC-DSGN-010";

    /// <summary>Runs all; nothing when the bundle does not compile.</summary>
    public async Task<ScenarioReport> RunAsync(ProcedureBundle bundle, CancellationToken ct = default)
    {
        if (BundleCompiler.Compile(bundle).Procedure is not { } procedure)
        {
            return ScenarioReport.None;
        }

        var world = new ScenarioWorld(await calendars.ForUnitAsync(procedure.Facts.Unit, ct), await organisations.CurrentAsync(ct));
        var results = procedure.Scenarios.Select(scenario => ScenarioRunner.Run(procedure, scenario, world)).ToList();
        var outcomes = results.Select(Outcome).ToList();
        var coverage = ScenarioCoverage.Of(procedure.Process, results);
        return new ScenarioReport(
            outcomes,
            coverage,
            [
                .. outcomes.Where(o => !o.Passed).Select(Finding),
                .. ScenarioFindings.Of(procedure.Process, outcomes.Count, coverage).Select(f => DesignerFinding.Of(f) with { Tab = FindingTabs.Scenarios }),
            ]);
    }

    private static DesignerFinding Finding(ScenarioOutcome outcome) => DesignerTexts.Finding(
        Failed,
        Severity.Error,
        FindingTabs.Scenarios,
        null,
        $"scenarios/{outcome.Id}.json",
        ("name", outcome.Name.Vi),
        ("nameEn", outcome.Name.In("en")),
        ("messages", string.Join(" ", outcome.Messages.Select(m => m.Vi))),
        ("messagesEn", string.Join(" ", outcome.Messages.Select(m => m.En))));

    private static ScenarioOutcome Outcome(ScenarioResult result) => new(
        result.Scenario.Id,
        result.Scenario.Name,
        result.Passed,
        [.. result.Deviations.Select(d => new LocalText($"{d.What}: cần {d.Expected}, được {d.Actual}.", $"{d.What}: expected {d.Expected}, got {d.Actual}."))],
        result.Scenario.Acts.Count,
        result.State.ElementsVisited);
}
