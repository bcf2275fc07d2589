namespace MotCua.Engine.Bpmn;

/// <summary>An error event.</summary>
/// <param name="Code">The error code; null catches every error.</param>
public sealed record ErrorDefinition(string? Code) : EventDefinition;
