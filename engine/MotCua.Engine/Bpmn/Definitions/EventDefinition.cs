namespace MotCua.Engine.Bpmn;

/// <summary>What defines an event: what it waits for, or what it throws (BPMN 2.0.2, section 10.5.5).</summary>
public abstract record EventDefinition;
