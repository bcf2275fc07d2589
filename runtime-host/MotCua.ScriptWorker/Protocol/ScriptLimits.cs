namespace MotCua.ScriptWorker.Protocol;

/// <summary>How much one script may use. Memory is a limit of the whole process, set when it starts.</summary>
/// <param name="Statements">Statements executed, at least 1.</param>
/// <param name="Recursion">Calls of one function inside itself, at least 1.</param>
/// <param name="TimeoutMs">Time inside the engine; the parent kills the process a little later.</param>
/// <param name="ResultBytes">Size of the result as UTF-8 JSON.</param>
public sealed record ScriptLimits(int Statements, int Recursion, int TimeoutMs, int ResultBytes);
