namespace MotCua.Engine.Bpmn;

/// <summary>A message event.</summary>
/// <param name="Name">Name of the message; null when none is referred to.</param>
public sealed record MessageDefinition(string? Name) : EventDefinition;
