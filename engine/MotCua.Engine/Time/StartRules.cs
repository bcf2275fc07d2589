using MotCua.Engine.Time.Rules;

namespace MotCua.Engine.Time;

/// <summary>
/// The start rules a procedure may choose in <c>procedure.json</c>, <c>timeLimit.startRule</c>. To add one: a class
/// under <c>Rules/</c>, a line in the table, a text in <see cref="TimeTexts"/>.
/// </summary>
public static class StartRules
{
    /// <summary>The default.</summary>
    public const string SameHour = SameHourRule.RuleName;

    private static readonly Dictionary<string, StartRule> Table = new StartRule[]
    {
        new SameHourRule(),
        new EndOfDayRule(),
        new SameDayBefore15Rule(),
        new After15NextDayRule(),
        new LastHourNextDayRule(),
    }.ToDictionary(rule => rule.Name);

    /// <summary>All names, the default first.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Table.Keys];

    /// <summary>True for a name of the table; null and empty mean the default and are known.</summary>
    public static bool IsKnown(string? name) => string.IsNullOrEmpty(name) || Table.ContainsKey(name);

    internal static StartRule Find(string? name)
        => Table.TryGetValue(string.IsNullOrEmpty(name) ? SameHour : name, out var rule)
            ? rule
            : throw new ArgumentException($"Unknown start rule '{name}'; known: {string.Join(", ", Names)}.", nameof(name));
}
