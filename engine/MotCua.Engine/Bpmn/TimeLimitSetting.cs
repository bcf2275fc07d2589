using MotCua.Engine.Time;

namespace MotCua.Engine.Bpmn;

/// <summary>The time limit of a step (<c>motcua:timeLimit</c>): fixed, or by an expression that gives <c>{amount, unit}</c>.</summary>
/// <param name="Limit">The fixed length; null when an expression gives it.</param>
/// <param name="Expression">FEEL; null when it is fixed.</param>
public sealed record TimeLimitSetting(TimeLimit? Limit, string? Expression);
