using System.Globalization;
using MotCua.Engine.Model;

namespace MotCua.Engine.Simulation.Running;

/// <summary>Names the step where most of the waiting arises and who is busy there.</summary>
internal static class Bottlenecks
{
    // Less than this of the lead time is no waiting to speak of.
    private const double LeastShareOfLead = 0.02;

    public static Bottleneck? Find(SimulationRun run, IReadOnlyList<StepFigures> steps, IReadOnlyList<PositionFigures> positions)
    {
        var finished = run.Tallies.Sum(t => t.Finished);
        var waited = run.Tallies.SelectMany(t => t.Steps).GroupBy(s => s.Key, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Sum(s => s.Value.Waited), StringComparer.Ordinal);
        var all = waited.Values.Sum();
        var lead = run.Tallies.Sum(t => t.MeanLead * t.Finished);
        if (finished == 0 || all <= LeastShareOfLead * lead)
        {
            return null;
        }

        var worst = steps.MaxBy(s => waited.GetValueOrDefault(s.Id))!;
        var keys = run.Tallies.SelectMany(t => t.Steps.GetValueOrDefault(worst.Id)?.Officers ?? []).Select(PositionTally.KeyOf).ToHashSet(StringComparer.Ordinal);
        var busiest = positions.FirstOrDefault(p => keys.Contains($"{p.Position}@{p.Unit}"));
        var share = waited[worst.Id] / all;
        var each = waited[worst.Id] / finished;
        var busy = busiest?.Utilisation.Mean ?? 0;
        return new Bottleneck(worst.Id, worst.Name, busiest?.Position, busiest?.Unit, share, each, busy, new LocalText(
            string.Create(CultureInfo.InvariantCulture, $"Bước “{worst.Name}” gây {share * 100:0} % thời gian chờ, mỗi hồ sơ chờ ở đây trung bình {each:0} phút làm việc; người làm bước này bận {busy * 100:0} % thời gian."),
            string.Create(CultureInfo.InvariantCulture, $"The step “{worst.Name}” causes {share * 100:0} % of the waiting, {each:0} working minutes per dossier; those who do it are busy {busy * 100:0} % of their time.")));
    }
}
