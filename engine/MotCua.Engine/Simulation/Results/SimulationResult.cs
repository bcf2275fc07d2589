using MotCua.Engine.Model;

namespace MotCua.Engine.Simulation;

/// <summary>What a simulation gave. Times in minutes; estimates with 95 % confidence intervals.</summary>
public sealed record SimulationResult
{
    /// <summary>Code of the procedure.</summary>
    public required string ProcedureCode { get; init; }

    /// <summary>The version.</summary>
    public required string VersionHash { get; init; }

    /// <summary>The seed it can be repeated with.</summary>
    public required ulong Seed { get; init; }

    /// <summary>False when it was broken off: the figures are of what was done until then.</summary>
    public required bool Complete { get; init; }

    /// <summary>Replications in the figures.</summary>
    public required int Replications { get; init; }

    /// <summary>Dossiers counted per replication.</summary>
    public required int DossiersPerReplication { get; init; }

    /// <summary>Dossiers per hour of working time by channel.</summary>
    public required IReadOnlyDictionary<IntakeChannel, double> ArrivalsPerHour { get; init; }

    /// <summary>Counted dossiers that came, all replications together.</summary>
    public required int Arrived { get; init; }

    /// <summary>Of these: ended.</summary>
    public required int Finished { get; init; }

    /// <summary>Of these: still under way when the simulation ended.</summary>
    public required int InWork { get; init; }

    /// <summary>Of these: held by an incident or a refused act.</summary>
    public required int Troubled { get; init; }

    /// <summary>How they ended: code of the end to number.</summary>
    public required IReadOnlyDictionary<string, int> Ends { get; init; }

    /// <summary>From submission to end in working minutes.</summary>
    public required LeadTime Lead { get; init; }

    /// <summary>From submission to end in minutes of the calendar.</summary>
    public required LeadTime LeadElapsed { get; init; }

    /// <summary>Share of the dossiers with a deadline that end by it; null when no dossier had one.</summary>
    public Estimate? OnTime { get; init; }

    /// <summary>Dossiers under way, mean over working time.</summary>
    public required Estimate Inside { get; init; }

    /// <summary>Steps done by officers, in the order of the drawing.</summary>
    public required IReadOnlyList<StepFigures> Steps { get; init; }

    /// <summary>Officers, the busiest first.</summary>
    public required IReadOnlyList<PositionFigures> Positions { get; init; }

    /// <summary>Where most of the waiting arises; null when there is hardly any.</summary>
    public Bottleneck? Bottleneck { get; init; }

    /// <summary>What kept dossiers from going on, the most frequent first.</summary>
    public required IReadOnlyList<SimulatedTrouble> Troubles { get; init; }

    /// <summary>What was supposed because the settings do not say it.</summary>
    public required IReadOnlyList<LocalText> Assumptions { get; init; }
}
