namespace MotCua.Engine.Feel;

/// <summary>All overloads of one built-in function.</summary>
internal sealed record FeelBuiltinGroup(string Name);
