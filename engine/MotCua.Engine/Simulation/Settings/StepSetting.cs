using System.Text.Json.Nodes;

namespace MotCua.Engine.Simulation;

/// <summary>What is known of one step; what is left out is assumed.</summary>
public sealed record StepSetting
{
    /// <summary>Time at work; null: a share of the step's time limit.</summary>
    public TimeDistribution? Service { get; init; }

    /// <summary>Outcome code to weight; the weights need not add up to 1. Outcomes left out are never chosen when any is given.</summary>
    public IReadOnlyDictionary<string, double> Outcomes { get; init; } = new Dictionary<string, double>();

    /// <summary>How likely a supplement is asked for when the step is worked on, 0 to 1; null: that of <see cref="SupplementSetting"/>.</summary>
    public double? Supplement { get; init; }

    /// <summary>What the step's form (or the result of its job) may hold, one of them by chance; empty: from the scenarios, else made by the form's schema.</summary>
    public IReadOnlyList<JsonObject> Data { get; init; } = [];
}
