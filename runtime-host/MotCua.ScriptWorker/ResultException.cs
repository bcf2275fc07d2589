namespace MotCua.ScriptWorker;

/// <summary>What a script returned cannot go out.</summary>
internal sealed class ResultException(string message) : Exception(message);
