namespace MotCua.Engine.Kernel.Running;

/// <summary>One thing to do next.</summary>
/// <param name="Kind">What.</param>
/// <param name="Id">The token, or the scope for <see cref="StepKind.CloseScope"/>.</param>
internal readonly record struct AgendaStep(StepKind Kind, string Id);
