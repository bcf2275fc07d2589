using System.Text.Json.Nodes;

namespace MotCua.RuntimeHost.Api;

/// <summary>A message or signal from another system.</summary>
public sealed record MessageRequest
{
    /// <summary>1 to 100 characters, chosen by the caller, the same when he repeats.</summary>
    public string MessageId { get; init; } = "";

    /// <summary>Name of the message or signal as drawn in the procedure; 1 to 200 characters.</summary>
    public string Name { get; init; } = "";

    /// <summary>Correlation key of a message, up to 200 characters; null for none. A signal has none.</summary>
    public string? Key { get; init; }

    /// <summary>What it carries, up to 64 KB of JSON. For a message that begins a dossier: <c>applicant</c> and <c>data</c>.</summary>
    public JsonObject? Payload { get; init; }
}
