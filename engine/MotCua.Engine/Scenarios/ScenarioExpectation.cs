using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Scenarios;

/// <summary>What must come of a scenario; what is null is not compared.</summary>
public sealed record ScenarioExpectation
{
    /// <summary>Status at the end.</summary>
    public string? Status { get; init; }

    /// <summary>All element ids in the order visited.</summary>
    public IReadOnlyList<string>? Way { get; init; }

    /// <summary>All statuses in the order shown.</summary>
    public IReadOnlyList<string>? Statuses { get; init; }

    /// <summary>Statutory deadline as it is at the end.</summary>
    public DateTimeOffset? Deadline { get; init; }

    /// <summary>Deadline of the last work item of each step.</summary>
    public IReadOnlyDictionary<string, DateTimeOffset>? StepDeadlines { get; init; }

    /// <summary>Amount due at each payment step; 0 where nothing was due.</summary>
    public IReadOnlyDictionary<string, decimal>? Fees { get; init; }

    /// <summary>How the dossier ended; null is not compared.</summary>
    public EndKind? Ended { get; init; }

    /// <summary>Outcomes of steps.</summary>
    public IReadOnlyDictionary<string, string>? Outcomes { get; init; }

    /// <summary>Codes of incidents open at the end; when absent there may be none.</summary>
    public IReadOnlyList<IncidentCode> Incidents { get; init; } = [];
}
