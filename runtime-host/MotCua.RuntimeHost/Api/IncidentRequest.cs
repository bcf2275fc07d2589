using System.Text.Json.Nodes;
using MotCua.Engine.Kernel;

namespace MotCua.RuntimeHost.Api;

/// <summary>What is to be done about an incident.</summary>
public sealed record IncidentRequest
{
    /// <summary>1 to 50 characters, the same when the caller repeats.</summary>
    public string CommandId { get; init; } = "";

    /// <summary>To mend: where the variable is.</summary>
    public VariablePlace Place { get; init; }

    /// <summary>To mend: the step, for step data.</summary>
    public string? Owner { get; init; }

    /// <summary>To mend: the field.</summary>
    public string? Name { get; init; }

    /// <summary>To mend: its new value.</summary>
    public JsonNode? Value { get; init; }

    /// <summary>To move: where to.</summary>
    public string? ElementId { get; init; }

    public string? Reason { get; init; }
}
