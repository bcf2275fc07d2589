namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>A change from one configuration to another.</summary>
/// <param name="To">Number of the visit it leads to.</param>
/// <param name="IsOwn">Whether it happens by itself.</param>
/// <param name="IsFree">Whether something was chosen that may be chosen otherwise the next time.</param>
/// <param name="ElementId">The element it happens to.</param>
internal readonly record struct Edge(int To, bool IsOwn, bool IsFree, string? ElementId);
