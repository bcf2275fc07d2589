using System.Collections.Frozen;

namespace MotCua.Engine.Feel;

/// <summary>The table of built-in functions (DMN 1.5, section 10.3.4): a family per file, an overload per line.</summary>
internal static class FeelBuiltins
{
    private static readonly FrozenDictionary<string, FeelBuiltinGroup> Groups = new IEnumerable<FeelBuiltin>[]
    {
        ConversionBuiltins.All,
        BooleanBuiltins.All,
        StringBuiltins.All,
        ListBuiltins.All,
        AggregateBuiltins.All,
        NumericBuiltins.All,
        TemporalBuiltins.All,
        RangeBuiltins.All,
        ContextBuiltins.All,
    }.SelectMany(family => family).GroupBy(b => b.Name).ToFrozenDictionary(g => g.Key, g => new FeelBuiltinGroup(g.Key, g), StringComparer.Ordinal);

    public static IEnumerable<string> Names => Groups.Keys;

    public static FeelBuiltinGroup? Find(string name) => Groups.GetValueOrDefault(name);
}
