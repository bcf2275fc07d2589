namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>A condition of the process.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Text">FEEL.</param>
/// <param name="Kind">What it depends on.</param>
/// <param name="Steps">Steps and decisions whose being done anew may change it.</param>
/// <param name="AskedFrom">Elements at which or behind which it is still asked.</param>
internal sealed record Condition(int Number, string Text, ConditionKind Kind, IReadOnlySet<string> Steps, IReadOnlySet<string> AskedFrom);
