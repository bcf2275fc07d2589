namespace MotCua.Engine.Verification;

/// <summary>How long a timer takes to fire.</summary>
/// <param name="Minutes">Working minutes until it first fires.</param>
/// <param name="Times">How often it fires at most; 1 for a timer that is no cycle.</param>
internal sealed record TimerLength(long Minutes, long Times);
