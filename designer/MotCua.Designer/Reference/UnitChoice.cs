namespace MotCua.Designer.Reference;

/// <summary>A unit to choose.</summary>
/// <param name="Id">Unit id.</param>
/// <param name="Name">Name in the page's language.</param>
/// <param name="Parent">Unit above; null at the top.</param>
/// <param name="Depth">How many stand above it.</param>
/// <param name="Agency">Whether it is an agency with its own competence.</param>
public sealed record UnitChoice(string Id, string Name, string? Parent, int Depth, bool Agency);
