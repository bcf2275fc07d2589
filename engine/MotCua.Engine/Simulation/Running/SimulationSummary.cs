using MotCua.Engine.Model;

namespace MotCua.Engine.Simulation.Running;

/// <summary>Makes the result of what the replications counted.</summary>
internal static class SimulationSummary
{
    private static readonly StepTally NoStep = new();

    public static double OnTimeOf(Tally tally) => tally.WithLimit == 0 ? 1 : (double)tally.OnTime / tally.WithLimit;

    public static SimulationResult Of(SimulationRun run)
    {
        var (model, tallies) = (run.Model, run.Tallies);
        var steps = Steps(run);
        var positions = Positions(run);
        return new SimulationResult
        {
            ProcedureCode = model.Procedure.Facts.Code,
            VersionHash = model.Procedure.VersionHash,
            Seed = model.Settings.Seed,
            Complete = run.Complete,
            Replications = tallies.Count,
            DossiersPerReplication = model.Settings.Dossiers,
            ArrivalsPerHour = new OrderedDictionary<IntakeChannel, double>(model.Arrivals.Select(a => KeyValuePair.Create(a.Key, a.Value.PerHour))),
            Arrived = tallies.Sum(t => t.Arrived),
            Finished = tallies.Sum(t => t.Finished),
            InWork = tallies.Sum(t => t.Arrived - t.Finished - t.Troubled),
            Troubled = tallies.Sum(t => t.Troubled),
            Ends = new OrderedDictionary<string, int>(tallies.SelectMany(t => t.Ends).GroupBy(e => e.Key, StringComparer.Ordinal)
                .OrderByDescending(g => g.Sum(e => e.Value)).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => KeyValuePair.Create(g.Key, g.Sum(e => e.Value)))),
            Lead = new LeadTime(Each(tallies, t => t.MeanLead), Each(tallies, t => t.LeadQuantile(0.5)), Each(tallies, t => t.LeadQuantile(0.9))),
            LeadElapsed = new LeadTime(Each(tallies, t => t.MeanElapsed), Each(tallies, t => t.ElapsedQuantile(0.5)), Each(tallies, t => t.ElapsedQuantile(0.9))),
            OnTime = tallies.Any(t => t.WithLimit > 0) ? Estimate.OfShares([.. tallies.Where(t => t.WithLimit > 0).Select(OnTimeOf)]) : null,
            Inside = Each(tallies, t => t.MeanInside),
            Steps = steps,
            Positions = positions,
            Bottleneck = Bottlenecks.Find(run, steps, positions),
            Troubles = [.. tallies.SelectMany(t => t.Troubles).GroupBy(t => t.Key)
                .Select(g => new SimulatedTrouble(g.Key.Element, Name(model, g.Key.Element), g.Key.Code, g.Sum(t => t.Value)))
                .OrderByDescending(t => t.Count).ThenBy(t => t.ElementId, StringComparer.Ordinal).ThenBy(t => t.Code, StringComparer.Ordinal)],
            Assumptions = [.. Assumptions.Of(run)],
        };
    }

    private static List<StepFigures> Steps(SimulationRun run)
    {
        var met = run.Tallies.SelectMany(t => t.Steps.Keys).ToHashSet(StringComparer.Ordinal);
        return [.. run.Model.Procedure.Process.NodesInOrder.Where(n => met.Contains(n.Id)).Select(node =>
        {
            var tallies = run.Tallies.Select(t => (Tally: t, Step: t.Steps.GetValueOrDefault(node.Id, NoStep))).ToList();
            var done = tallies.Where(t => t.Step.Count > 0).Select(t => t.Step).ToList();
            return new StepFigures(
                node.Id,
                node.Name,
                tallies.Average(t => t.Step.Count),
                Estimate.OfAmounts([.. done.Select(s => s.Waited / s.Count)]),
                Estimate.OfAmounts([.. done.Select(s => s.Served / s.Count)]),
                Estimate.OfAmounts([.. tallies.Select(t => t.Tally.Window > 0 ? t.Step.WaitingTime / t.Tally.Window : 0)]),
                Estimate.OfShares([.. done.Select(s => (double)s.Late / s.Count)]));
        })];
    }

    private static List<PositionFigures> Positions(SimulationRun run)
        => [.. run.Officers.GroupBy(PositionTally.KeyOf, StringComparer.Ordinal)
            .Select(group =>
            {
                var (one, count) = (group.First(), group.Count());
                return new PositionFigures(
                    one.Position,
                    one.Unit,
                    one.Unit is null ? null : run.Model.People.UnitName(one.Unit),
                    count,
                    Estimate.OfShares([.. run.Tallies.Select(t => t.Window > 0 && t.Positions.TryGetValue(group.Key, out var p) ? p.BusyTime / t.Window / count : 0)]));
            })
            .OrderByDescending(p => p.Utilisation.Mean).ThenBy(p => p.Position, StringComparer.Ordinal).ThenBy(p => p.Unit, StringComparer.Ordinal)];

    private static Estimate Each(IReadOnlyList<Tally> tallies, Func<Tally, double> figure) => Estimate.OfAmounts([.. tallies.Select(figure)]);

    private static string Name(SimulationModel model, string id) => model.Procedure.Process.Find(id)?.Name ?? model.Procedure.Facts.Name.Vi;
}
