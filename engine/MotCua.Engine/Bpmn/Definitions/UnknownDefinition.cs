namespace MotCua.Engine.Bpmn;

/// <summary>A definition that our subset does not run, for example "cancel".</summary>
/// <param name="Name">Its name without "EventDefinition".</param>
public sealed record UnknownDefinition(string Name) : EventDefinition;
