namespace MotCua.Engine.Kernel.State;

/// <summary>How a step went the last time; expressions see it as <c>steps.&lt;id&gt;</c>.</summary>
/// <param name="Outcome">Code of the outcome.</param>
/// <param name="By">Who did it.</param>
/// <param name="At">When.</param>
/// <param name="Reason">His reason.</param>
/// <param name="Times">How often it was done.</param>
public sealed record StepRecord(string? Outcome, ActorRef By, DateTimeOffset At, string? Reason = null, int Times = 1);
