namespace MotCua.Engine.Bpmn;

/// <summary>A conditional event.</summary>
/// <param name="Condition">FEEL that gives true when the event happens.</param>
public sealed record ConditionDefinition(string Condition) : EventDefinition;
