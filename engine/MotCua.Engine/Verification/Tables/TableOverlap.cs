namespace MotCua.Engine.Verification.Tables;

/// <summary>Two rules that match the same values where the hit policy does not mean that.</summary>
/// <param name="First">The earlier rule, from 1.</param>
/// <param name="Second">The later rule, from 1.</param>
/// <param name="Example">Values that both match.</param>
/// <param name="SameOutput">Whether they give the same: null when that is not known before it runs.</param>
/// <param name="IsCertain">Whether the example can certainly come: all its columns are plain fields whose values are known exactly.</param>
public sealed record TableOverlap(int First, int Second, TableExample Example, bool? SameOutput, bool IsCertain);
