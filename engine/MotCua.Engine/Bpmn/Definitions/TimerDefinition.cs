namespace MotCua.Engine.Bpmn;

/// <summary>A timer event definition.</summary>
/// <param name="Form">Date, duration or cycle.</param>
/// <param name="Body">ISO 8601, or FEEL when it starts with "=".</param>
public sealed record TimerDefinition(TimerForm Form, string Body) : EventDefinition;
