namespace MotCua.Engine.Bpmn;

/// <summary>An event that a multi-instance activity throws.</summary>
/// <param name="Condition">FEEL; null always.</param>
/// <param name="Definition">What is thrown.</param>
public sealed record LoopEvent(string? Condition, EventDefinition Definition);
