namespace MotCua.Engine.Bpmn;

/// <summary>A signal event.</summary>
/// <param name="Name">Name of the signal; null when none is referred to.</param>
public sealed record SignalDefinition(string? Name) : EventDefinition;
