using System.Text.Json.Nodes;

namespace MotCua.RuntimeHost.Workers.Connectors;

/// <summary>What came of one attempt at a job.</summary>
public sealed record JobOutcome
{
    /// <summary>What it gave; null when it failed.</summary>
    public JsonObject? Result { get; private init; }

    /// <summary>Kind of failure, for example "http.timeout".</summary>
    public string Cause { get; private init; } = "";

    /// <summary>What went wrong, for administrators: no data of the applicant.</summary>
    public string Message { get; private init; } = "";

    /// <summary>Whether another attempt may succeed.</summary>
    public bool Retryable { get; private init; }

    /// <summary>Code of a BPMN error; such a failure is an answer and is not tried again.</summary>
    public string? ErrorCode { get; private init; }

    public static JobOutcome Done(JsonObject result) => new() { Result = result };

    public static JobOutcome Failed(string cause, string message, bool retryable, string? errorCode = null) =>
        new() { Cause = cause, Message = message, Retryable = retryable && errorCode is null, ErrorCode = errorCode };
}
