using System.Text.Json.Serialization;
using MotCua.Engine.Bpmn;
using MotCua.Engine.Model;
using MotCua.Engine.Time;

namespace MotCua.Engine.Kernel.State;

/// <summary>A piece of human work.</summary>
public sealed record WorkItem
{
    /// <summary>Local id, for example "w4".</summary>
    public required string Id { get; init; }

    /// <summary>The token that waits for it.</summary>
    public required string TokenId { get; init; }

    /// <summary>The step: id of the BPMN element.</summary>
    public required string ElementId { get; init; }

    /// <summary>Name of the step.</summary>
    public required string Name { get; init; }

    /// <summary>What it is doing.</summary>
    public WorkItemState State { get; init; }

    /// <summary>The state to come back to from <see cref="WorkItemState.Suspended"/>.</summary>
    public WorkItemState? StateBefore { get; init; }

    /// <summary>Who may claim it.</summary>
    public IReadOnlyList<string> CandidateKeys { get; init; } = [];

    /// <summary>Persons who may not, although they hold a key (distinctFrom).</summary>
    public IReadOnlyList<string> ExcludedPersons { get; init; } = [];

    /// <summary>Who has it.</summary>
    public string? Assignee { get; init; }

    /// <summary>His name.</summary>
    public string? AssigneeName { get; init; }

    /// <summary>For whom he acts after a delegation.</summary>
    public string? OnBehalfOf { get; init; }

    /// <summary>The step's own clock; not started when the step has no time limit.</summary>
    public ClockState Clock { get; init; } = ClockState.NotStarted;

    /// <summary>Built-in operations that the step allows.</summary>
    public IReadOnlyList<BuiltInOperation> AllowedOperations { get; init; } = [];

    /// <summary>Outcomes to choose from, in the order drawn; empty when there is nothing to choose.</summary>
    public IReadOnlyList<StepOutcome> Outcomes { get; init; } = [];

    /// <summary>Form of the step.</summary>
    public string? FormId { get; init; }

    /// <summary>Slips that can be printed here.</summary>
    public IReadOnlyList<string> Slips { get; init; } = [];

    /// <summary>What is to be paid here; null when nothing is.</summary>
    public PaymentDue? Payment { get; init; }

    /// <summary>Whether the result is handed over here.</summary>
    public bool IsDelivery { get; init; }

    /// <summary>Whether the handing over is on record.</summary>
    public bool Delivered { get; init; }

    /// <summary>When it was created.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was completed or cancelled.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Who completed it.</summary>
    public ActorRef? CompletedBy { get; init; }

    /// <summary>The outcome chosen.</summary>
    public string? Outcome { get; init; }

    /// <summary>The reason given.</summary>
    public string? Reason { get; init; }

    /// <summary>The moment it is due; null without time limit.</summary>
    [JsonIgnore]
    public DateTimeOffset? Deadline => Clock.Present?.At;

    /// <summary>Whether somebody can still work on it.</summary>
    [JsonIgnore]
    public bool IsLive => State is WorkItemState.Open or WorkItemState.Claimed or WorkItemState.Suspended;
}
