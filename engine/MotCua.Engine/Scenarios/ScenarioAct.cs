using System.Text.Json.Nodes;
using MotCua.Engine.Kernel;
using MotCua.Engine.Model;

namespace MotCua.Engine.Scenarios;

/// <summary>One act of a scenario.</summary>
public sealed record ScenarioAct
{
    /// <summary>Domain time of the act; timers due before it fire first. Null: right after the act before.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Person id, "applicant" or "system"; null: the first person who may do the step.</summary>
    public string? As { get; init; }

    /// <summary>A name of <see cref="ScenarioActs.Names"/>.</summary>
    public required string Do { get; init; }

    /// <summary>The step (element id) whose live work item is meant.</summary>
    public string? Step { get; init; }

    /// <summary>Outcome chosen; for "linkedEnded" how the other dossier ended, "completed" when absent.</summary>
    public string? Outcome { get; init; }

    /// <summary>Reason given.</summary>
    public string? Reason { get; init; }

    /// <summary>Name of a message or signal.</summary>
    public string? Name { get; init; }

    /// <summary>Correlation key of a message; null for none.</summary>
    public string? Key { get; init; }

    /// <summary>Form of the step, the supplement, the result of a job, what a message or signal carries, or what a linked dossier hands back.</summary>
    public JsonObject? Data { get; init; }

    /// <summary>What a supplement asks for.</summary>
    public IReadOnlyList<string>? Items { get; init; }

    /// <summary>Person to assign, reassign or delegate to.</summary>
    public string? Person { get; init; }

    /// <summary>Length of an extension.</summary>
    public LimitLength? Limit { get; init; }

    /// <summary>Amount paid; null: the amount due.</summary>
    public decimal? Amount { get; init; }

    /// <summary>Number of a receipt; null: a sample number.</summary>
    public string? ReceiptNumber { get; init; }

    /// <summary>Who receives the result; null: the applicant.</summary>
    public DeliveryRecipient? Recipient { get; init; }

    /// <summary>What went wrong in a job, for "failJob".</summary>
    public string? Error { get; init; }

    /// <summary>Code of the BPMN error that a failed job throws; null when it just failed.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>Code of the refusal the act must meet; null: it must be accepted.</summary>
    public FailureCode? Refused { get; init; }
}
