namespace MotCua.Engine.Bpmn;

/// <summary>A variable and the FEEL that gives its value.</summary>
/// <param name="Name">Name of the variable.</param>
/// <param name="Expression">FEEL.</param>
public sealed record MappingRule(string Name, string Expression);
