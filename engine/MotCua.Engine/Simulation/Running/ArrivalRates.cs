using MotCua.Engine.Kernel;
using MotCua.Engine.Model;
using MotCua.Engine.Scenarios;

namespace MotCua.Engine.Simulation.Running;

/// <summary>How many dossiers come: as the settings say, else so many that the busiest officers are well used but not swamped.</summary>
internal static class ArrivalRates
{
    /// <summary>How busy the busiest are to be when nothing is said.</summary>
    public const double BusyShare = 0.7;

    private const int PilotDossiers = 40;

    // So seldom that no dossier of the pilot meets another.
    private const double PilotPerHour = 1.0 / 400;

    public static IReadOnlyDictionary<IntakeChannel, ArrivalSetting> Of(CompiledProcedure procedure, SimulationSettings settings, ScenarioWorld world, CancellationToken ct)
    {
        if (settings.Arrivals.Count > 0)
        {
            return new OrderedDictionary<IntakeChannel, ArrivalSetting>(settings.Arrivals.OrderBy(a => a.Key));
        }

        var channels = procedure.Facts.Channels.Count > 0 ? procedure.Facts.Channels.Distinct().Order().ToList() : [IntakeChannel.Portal];
        var pilot = settings with { Dossiers = PilotDossiers, WarmUp = 0, Replications = 1 };
        var model = new SimulationModel(procedure, pilot, world, Split(channels, PilotPerHour, regular: true));
        var replication = new Replication(model, 0);
        replication.Run(null, ct);
        var load = replication.Tally.Positions.Select(p => Load(p.Value, replication)).DefaultIfEmpty(0).Max();
        return Split(channels, load > 0 ? Round(BusyShare * 60 / load) : 1, regular: false);
    }

    /// <summary>Working minutes that a dossier takes of each officer of a position.</summary>
    private static double Load(PositionTally position, Replication pilot)
    {
        var officers = pilot.Officers.Count(o => PositionTally.KeyOf(o) == $"{position.Position}@{position.Unit}");
        return officers == 0 ? 0 : position.BusyTime / officers / PilotDossiers;
    }

    private static OrderedDictionary<IntakeChannel, ArrivalSetting> Split(List<IntakeChannel> channels, double perHour, bool regular)
        => new(channels.Select(c => KeyValuePair.Create(c, new ArrivalSetting(perHour / channels.Count, regular))));

    // Two digits: a rate that was guessed should not look measured.
    private static double Round(double rate)
    {
        var scale = Math.Pow(10, Math.Floor(Math.Log10(rate)) - 1);
        return Math.Round(Math.Round(rate / scale) * scale, 10);
    }
}
