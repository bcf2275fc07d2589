using MotCua.Engine.Model;

namespace MotCua.Designer.Reference;

/// <summary>Something to choose by name.</summary>
/// <param name="Id">What is stored.</param>
/// <param name="Name">What is shown.</param>
public sealed record NamedChoice(string Id, LocalText Name);
