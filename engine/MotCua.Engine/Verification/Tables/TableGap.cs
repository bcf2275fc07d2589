namespace MotCua.Engine.Verification.Tables;

/// <summary>Values that no rule matches.</summary>
/// <param name="Example">One such combination.</param>
/// <param name="IsCertain">Whether the example can certainly come: all its columns are plain fields whose values are known exactly.</param>
public sealed record TableGap(TableExample Example, bool IsCertain);
