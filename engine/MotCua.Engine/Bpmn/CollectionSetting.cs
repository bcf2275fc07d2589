namespace MotCua.Engine.Bpmn;

/// <summary>What a multi-instance activity goes through.</summary>
/// <param name="Expression">FEEL that gives a list.</param>
/// <param name="Item">Variable that holds the item in its instance.</param>
/// <param name="Result">FEEL evaluated at the end of each instance.</param>
/// <param name="Output">Variable that takes the list of results.</param>
public sealed record CollectionSetting(string Expression, string? Item, string? Result, string? Output);
