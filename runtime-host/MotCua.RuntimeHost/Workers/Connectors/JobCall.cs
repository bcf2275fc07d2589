using MotCua.Engine.Kernel.Jobs;

namespace MotCua.RuntimeHost.Workers.Connectors;

/// <summary>One job for a connector.</summary>
/// <param name="Key">Idempotency key: the same for every attempt, different for every job.</param>
/// <param name="DossierCode">For logs.</param>
/// <param name="Request">What is asked.</param>
/// <param name="Now">Domain time.</param>
public sealed record JobCall(string Key, string DossierCode, JobRequest Request, DateTimeOffset Now)
{
    /// <summary>A parameter that is a text; null when it is absent or something else.</summary>
    public string? Text(string name) =>
        Request.Parameters[name] is System.Text.Json.Nodes.JsonValue value && value.TryGetValue<string>(out var text) && text.Length > 0 ? text : null;
}
