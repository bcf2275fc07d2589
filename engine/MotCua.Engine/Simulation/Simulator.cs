using MotCua.Engine.Kernel;
using MotCua.Engine.Model;
using MotCua.Engine.Scenarios;
using MotCua.Engine.Simulation.Running;

namespace MotCua.Engine.Simulation;

/// <summary>
/// Simulates how dossiers go through a procedure: arrivals, officers, service times and choices by chance, everything else
/// by the kernel that runs dossiers. Pure: the same procedure, settings and world give the same result. See docs/simulation.md.
/// </summary>
public static class Simulator
{
    /// <summary>Runs all replications.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="settings">What is known; the rest is assumed.</param>
    /// <param name="world">Calendar and organisation.</param>
    /// <param name="progress">Told now and then; null for nobody.</param>
    /// <param name="ct">Breaks it off: the result then holds what was done so far.</param>
    public static SimulationResult Run(
        CompiledProcedure procedure, SimulationSettings settings, ScenarioWorld world, IProgress<SimulationProgress>? progress = null, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(world);
        var arrivals = ArrivalRates.Of(procedure, settings, world, ct);
        return SimulationSummary.Of(Replicate(procedure, settings, world, arrivals, progress, ct));
    }

    /// <summary>Runs two versions with the same arrivals, choices and service times wherever their steps have the same ids.</summary>
    /// <param name="first">For example the version in force; arrivals that the settings leave out are set by it.</param>
    /// <param name="second">For example the draft.</param>
    /// <param name="settings">What is known; the rest is assumed.</param>
    /// <param name="world">Calendar and organisation.</param>
    /// <param name="progress">Told now and then; null for nobody.</param>
    /// <param name="ct">Breaks it off: the result then holds what was done so far.</param>
    public static SimulationComparison Compare(
        CompiledProcedure first,
        CompiledProcedure second,
        SimulationSettings settings,
        ScenarioWorld world,
        IProgress<SimulationProgress>? progress = null,
        CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(world);
        var arrivals = ArrivalRates.Of(first, settings, world, ct);
        var a = Replicate(first, settings, world, arrivals, progress, ct);
        var b = Replicate(second, settings, world, arrivals, progress, ct);
        var (x, y) = (SimulationSummary.Of(a), SimulationSummary.Of(b));
        return new SimulationComparison(
            x,
            y,
            Difference(a, b, t => t.MeanLead),
            Difference(a, b, t => t.LeadQuantile(0.9)),
            x.OnTime is null || y.OnTime is null ? null : Difference(a, b, SimulationSummary.OnTimeOf),
            Difference(a, b, t => t.MeanInside));
    }

    private static Estimate Difference(SimulationRun a, SimulationRun b, Func<Tally, double> figure)
        => Estimate.Of([.. a.Tallies.Zip(b.Tallies, (x, y) => figure(y) - figure(x))]);

    private static SimulationRun Replicate(
        CompiledProcedure procedure,
        SimulationSettings settings,
        ScenarioWorld world,
        IReadOnlyDictionary<IntakeChannel, ArrivalSetting> arrivals,
        IProgress<SimulationProgress>? progress,
        CancellationToken ct)
    {
        var model = new SimulationModel(procedure, settings, world, arrivals);
        var tallies = new List<Tally>();
        var officers = new Dictionary<string, SimulatedOfficer>(StringComparer.Ordinal);
        var complete = true;
        for (var i = 1; i <= settings.Replications && complete; i++)
        {
            var number = i;
            var replication = new Replication(model, number);
            complete = replication.Run(through => progress?.Report(new SimulationProgress(number, settings.Replications, through, settings.Dossiers)), ct);

            // A replication that was broken off would bend the figures; it counts only when there is nothing else.
            if (complete || tallies.Count == 0)
            {
                tallies.Add(replication.Tally);
                foreach (var officer in replication.Officers)
                {
                    officers.TryAdd(officer.Id, officer);
                }
            }
        }

        return new SimulationRun(model, tallies, [.. officers.Values], complete);
    }
}
