namespace MotCua.Engine.Bpmn;

/// <summary>An escalation event.</summary>
/// <param name="Code">The escalation code; null catches every escalation.</param>
public sealed record EscalationDefinition(string? Code) : EventDefinition;
