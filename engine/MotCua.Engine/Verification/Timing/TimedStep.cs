namespace MotCua.Engine.Verification;

/// <summary>A step of the longest way.</summary>
/// <param name="ElementId">The element.</param>
/// <param name="Minutes">Working minutes it takes at most; above 0.</param>
/// <param name="How">How that was found.</param>
public sealed record TimedStep(string ElementId, long Minutes, TimedBy How);
