namespace MotCua.Engine.Bpmn;

/// <summary>A link event: a jump to the catching link of the same name in the same scope (section 10.5.5).</summary>
/// <param name="Name">Name of the link; null when it has none.</param>
/// <param name="Id">Id of the definition.</param>
/// <param name="TargetId">Id of the catching definition, where the throwing one names it.</param>
public sealed record LinkDefinition(string? Name, string? Id, string? TargetId) : EventDefinition;
