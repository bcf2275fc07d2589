namespace MotCua.Designer.Checking;

/// <summary>A step on the longest way.</summary>
/// <param name="ElementId">The step.</param>
/// <param name="Minutes">Working minutes it can take at most.</param>
public sealed record WayStep(string ElementId, long Minutes);
