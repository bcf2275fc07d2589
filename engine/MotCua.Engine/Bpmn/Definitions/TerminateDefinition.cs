namespace MotCua.Engine.Bpmn;

/// <summary>A terminating end.</summary>
public sealed record TerminateDefinition : EventDefinition;
