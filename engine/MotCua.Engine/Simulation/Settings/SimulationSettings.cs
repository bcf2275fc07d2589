using System.Text.Json.Nodes;
using MotCua.Engine.Model;

namespace MotCua.Engine.Simulation;

/// <summary>What a simulation is run with; everything has a default (docs/simulation.md).</summary>
public sealed record SimulationSettings
{
    /// <summary>The same seed gives the same result to the last digit.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Dossiers counted in each replication, 1 to 100,000.</summary>
    public int Dossiers { get; init; } = 200;

    /// <summary>Independent repetitions, 1 to 1,000; a confidence interval needs 2.</summary>
    public int Replications { get; init; } = 10;

    /// <summary>Dossiers that come before the counted ones, so that the desks are not empty; null: a fifth of <see cref="Dossiers"/>.</summary>
    public int? WarmUp { get; init; }

    /// <summary>When the first dossier may come.</summary>
    public DateTimeOffset Start { get; init; } = new(2026, 1, 5, 7, 0, 0, TimeSpan.FromHours(7));

    /// <summary>Arrivals by channel; empty: by all channels of the procedure together, so many that the busiest officers are busy seven tenths of their time.</summary>
    public IReadOnlyDictionary<IntakeChannel, ArrivalSetting> Arrivals { get; init; } = new Dictionary<IntakeChannel, ArrivalSetting>();

    /// <summary>Officers by candidate key, for example <c>position:chuyen-vien@an-hoa.kt-ht-dt</c>.</summary>
    public IReadOnlyDictionary<string, OfficerSetting> Officers { get; init; } = new Dictionary<string, OfficerSetting>();

    /// <summary>Steps by element id.</summary>
    public IReadOnlyDictionary<string, StepSetting> Steps { get; init; } = new Dictionary<string, StepSetting>();

    /// <summary>Mean time at work of a step of which nothing is said, as a share of its time limit; above 0, at most 1.</summary>
    public double LimitShare { get; init; } = 0.25;

    /// <summary>Supplements.</summary>
    public SupplementSetting Supplement { get; init; } = new();

    /// <summary>Gateway id to flow id to weight, where chance and not the condition is to decide. At an inclusive gateway a weight is the probability of its flow.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, double>> Gateways { get; init; } = new Dictionary<string, IReadOnlyDictionary<string, double>>();

    /// <summary>How long jobs, messages, signals and dossiers at other agencies take, by element id.</summary>
    public IReadOnlyDictionary<string, TimeDistribution> Waits { get; init; } = new Dictionary<string, TimeDistribution>();

    /// <summary>Application forms, one of them by chance; empty: those of the scenarios, else made by the form's schema.</summary>
    public IReadOnlyList<JsonObject> Data { get; init; } = [];

    internal int WarmUpDossiers => WarmUp ?? Dossiers / 5;
}
