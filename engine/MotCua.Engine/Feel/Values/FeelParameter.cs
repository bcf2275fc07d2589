namespace MotCua.Engine.Feel;

/// <summary>A formal parameter of a function.</summary>
public sealed record FeelParameter(string Name, FeelType Type);
