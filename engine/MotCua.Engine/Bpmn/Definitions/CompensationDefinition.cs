namespace MotCua.Engine.Bpmn;

/// <summary>A compensation event.</summary>
/// <param name="ActivityId">The activity to compensate; null for all completed ones of the scope.</param>
/// <param name="Waits">Whether the throwing event waits until compensation is done.</param>
public sealed record CompensationDefinition(string? ActivityId, bool Waits) : EventDefinition;
