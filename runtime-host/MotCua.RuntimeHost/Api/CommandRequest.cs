using System.Text.Json.Nodes;
using MotCua.Engine.Time;

namespace MotCua.RuntimeHost.Api;

/// <summary>A command as JSON: its type, the caller's id for it, and the members that type needs.</summary>
public sealed record CommandRequest
{
    /// <summary>1 to 100 characters, the same when the caller repeats.</summary>
    public string CommandId { get; init; } = "";

    /// <summary>A key of <see cref="DossierCommands"/>.</summary>
    public string Type { get; init; } = "";

    public string? WorkItemId { get; init; }

    public string? Person { get; init; }

    public string? Outcome { get; init; }

    public string? Reason { get; init; }

    public IReadOnlyList<string>? Items { get; init; }

    public JsonObject? Data { get; init; }

    public TimeLimit? Limit { get; init; }

    public decimal? Amount { get; init; }

    public string? ReceiptNumber { get; init; }

    public string? Method { get; init; }

    public DeliveryRequest? Recipient { get; init; }

    public string? IncidentId { get; init; }
}
