using System.Text.Json.Nodes;

namespace MotCua.ScriptWorker.Protocol;

/// <summary>One script to run: all that goes in.</summary>
/// <param name="Id">Chosen by the caller; comes back with the reply.</param>
/// <param name="Script">ECMAScript 5.1, the body of a function.</param>
/// <param name="Variables">What the script sees as globals, by name.</param>
/// <param name="Now">Domain time, all that the script knows of time.</param>
/// <param name="Limits">How much it may use.</param>
public sealed record ScriptJob(string Id, string Script, JsonObject Variables, DateTimeOffset Now, ScriptLimits Limits);
