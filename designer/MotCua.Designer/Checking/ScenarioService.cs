using MotCua.Catalogs.Calendars;
using MotCua.Catalogs.Organisations;
using MotCua.Engine.Kernel.Compilation;
using MotCua.Engine.Model;
using MotCua.Engine.Scenarios;

namespace MotCua.Designer.Checking;

/// <summary>Runs the scenarios of a bundle on the kernel, with the calendar and the people of today.</summary>
public sealed class ScenarioService(OrganisationService organisations, CalendarService calendars)
{
    /// <summary>All outcomes; empty when the bundle does not compile.</summary>
    public async Task<IReadOnlyList<ScenarioOutcome>> RunAsync(ProcedureBundle bundle, CancellationToken ct = default)
    {
        if (BundleCompiler.Compile(bundle).Procedure is not { } procedure)
        {
            return [];
        }

        var world = new ScenarioWorld(await calendars.ForUnitAsync(procedure.Facts.Unit, ct), await organisations.CurrentAsync(ct));
        return [.. procedure.Scenarios.Select(scenario => Outcome(ScenarioRunner.Run(procedure, scenario, world)))];
    }

    /// <summary>A finding per scenario that does not come out: they refuse publishing.</summary>
    public async Task<IReadOnlyList<DesignerFinding>> CheckAsync(ProcedureBundle bundle, CancellationToken ct = default)
        => [.. (await RunAsync(bundle, ct)).Where(o => !o.Passed).Select(o => new DesignerFinding(
            "MC-DSGN-010",
            Severity.Error,
            FindingTabs.Scenarios,
            null,
            $"scenarios/{o.Id}.json",
            new LocalText($"Kịch bản “{o.Name.Vi}” không đạt: {string.Join(" ", o.Messages.Select(m => m.Vi))}", $"The scenario “{o.Name.In("en")}” fails: {string.Join(" ", o.Messages.Select(m => m.En))}"),
            new LocalText("Sửa quy trình, hoặc sửa kịch bản nếu mong đợi đã đổi.", "Mend the process, or the scenario when what is expected has changed."),
            []))];

    private static ScenarioOutcome Outcome(ScenarioResult result) => new(
        result.Scenario.Id,
        result.Scenario.Name,
        result.Passed,
        [.. result.Deviations.Select(d => new LocalText($"{d.What}: cần {d.Expected}, được {d.Actual}.", $"{d.What}: expected {d.Expected}, got {d.Actual}."))],
        result.Scenario.Acts.Count,
        result.State.ElementsVisited);
}
