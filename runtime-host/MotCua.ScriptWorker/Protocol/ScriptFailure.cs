namespace MotCua.ScriptWorker.Protocol;

/// <summary>Why a script gave no result.</summary>
/// <param name="Cause">One of <see cref="ScriptCauses"/>.</param>
/// <param name="Message">For the author, as the engine says it.</param>
/// <param name="Line">Line of the script, from 1; null when not known.</param>
/// <param name="Column">Column of the line, from 1; null when not known.</param>
/// <param name="ErrorCode">Code of the BPMN error that the script threw; null when it just failed.</param>
public sealed record ScriptFailure(string Cause, string Message, int? Line = null, int? Column = null, string? ErrorCode = null);
