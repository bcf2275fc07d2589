using MotCua.Catalogs.Calendars;
using MotCua.Catalogs.Organisations;
using MotCua.Engine.Kernel.Compilation;
using MotCua.Engine.Model;
using MotCua.Engine.Scenarios;
using MotCua.Engine.Verification;

namespace MotCua.RuntimeHost.Cli;

/// <summary>What the verbs check of a procedure: the compiler's gates, the proofs, then its scenarios on the
/// kernel.</summary>
internal sealed class ProcedureChecks(OrganisationService organisations, CalendarService calendars)
{
    /// <summary>Prints everything found and says whether the procedure may go live.</summary>
    public async Task<bool> PassesAsync(ProcedureBundle bundle, TextWriter output)
    {
        var compiled = BundleCompiler.Compile(bundle);
        if (compiled.Procedure is not { } procedure)
        {
            FindingsPrinter.Print(compiled.Findings, output);
            return false;
        }

        var world = new ScenarioWorld(await calendars.ForUnitAsync(procedure.Facts.Unit), await organisations.CurrentAsync());
        var faulty = FindingsPrinter.Print([.. compiled.Findings, .. Verifier.Check(procedure, world.People, world.Calendar)], output);
        var failed = 0;
        foreach (var scenario in procedure.Scenarios)
        {
            var result = ScenarioRunner.Run(procedure, scenario, world);
            failed += result.Passed ? 0 : 1;
            await output.WriteLineAsync($"{(result.Passed ? "đạt" : "không đạt"),-10} {scenario.Name.Vi}");
            foreach (var deviation in result.Deviations)
            {
                await output.WriteLineAsync($"           {deviation.What}: cần {deviation.Expected}, được {deviation.Actual}");
            }
        }

        await output.WriteLineAsync($"{procedure.Scenarios.Count} kịch bản, {failed} không đạt.");
        return !faulty && failed == 0;
    }
}
