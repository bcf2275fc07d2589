namespace MotCua.Engine.Kernel.Rules;

/// <summary>When a timer fires.</summary>
/// <param name="At">The moment.</param>
/// <param name="Remaining">Firings left after that one; null without end or without cycle.</param>
internal sealed record TimerDue(DateTimeOffset At, int? Remaining);
