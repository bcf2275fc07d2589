using System.Text.Json.Nodes;

namespace MotCua.ScriptWorker.Protocol;

/// <summary>What came of a script: all that goes out. Exactly one of <paramref name="Result"/> and <paramref name="Failure"/> is given.</summary>
/// <param name="Id">Of the job; "ready" when the worker has just begun.</param>
/// <param name="Result">The object that the script returned.</param>
/// <param name="Failure">Why there is none.</param>
public sealed record ScriptReply(string Id, JsonObject? Result, ScriptFailure? Failure)
{
    /// <summary>The id under which a worker says that it takes jobs.</summary>
    public const string Ready = "ready";
}
