namespace MotCua.Engine.Verification.Tables;

/// <summary>A rule that never decides, because others come before it wherever it matches.</summary>
/// <param name="Rule">The rule, from 1.</param>
/// <param name="HiddenBy">The rules that hide it, from 1, in order.</param>
public sealed record HiddenRule(int Rule, IReadOnlyList<int> HiddenBy);
