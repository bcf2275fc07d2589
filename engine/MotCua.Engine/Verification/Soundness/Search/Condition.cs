namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>A condition of the process.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Text">FEEL.</param>
/// <param name="Kind">What it depends on.</param>
/// <param name="Steps">Steps and decisions whose being done anew may change it.</param>
/// <param name="Reads">Paths it reads.</param>
/// <param name="AskedFrom">Elements at which or behind which it, or another condition over the same data, is still asked.</param>
internal sealed record Condition(int Number, string Text, ConditionKind Kind, IReadOnlySet<string> Steps, IReadOnlyList<string> Reads, IReadOnlySet<string> AskedFrom)
{
    /// <summary>Whether both read something in common, so that the one may say something about the other.</summary>
    public bool IsRelatedTo(Condition other) => Reads.Any(r => other.Reads.Any(o => o == r || Within(o, r) || Within(r, o)));

    private static bool Within(string path, string outer) => path.Length > outer.Length && path[outer.Length] == '.' && path.StartsWith(outer, StringComparison.Ordinal);
}
