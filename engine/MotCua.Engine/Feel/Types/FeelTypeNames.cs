namespace MotCua.Engine.Feel;

/// <summary>The names of the built-in types, as FEEL expressions and DMN type references write them.</summary>
internal static class FeelTypeNames
{
    private static readonly (string Name, FeelType Type)[] Table =
    [
        ("Any", FeelType.Any),
        ("Null", FeelType.Null),
        ("number", FeelType.Number),
        ("string", FeelType.String),
        ("boolean", FeelType.Boolean),
        ("date", FeelType.Date),
        ("time", FeelType.Time),
        ("date and time", FeelType.DateTime),
        ("days and time duration", FeelType.DaysTimeDuration),
        ("years and months duration", FeelType.YearsMonthsDuration),
        ("list", FeelType.ListOf(FeelType.Any)),
        ("context", FeelType.AnyContext),
        ("function", FeelType.AnyFunction),
        ("dateTime", FeelType.DateTime),
        ("dayTimeDuration", FeelType.DaysTimeDuration),
        ("yearMonthDuration", FeelType.YearsMonthsDuration),
    ];

    private static readonly Dictionary<string, FeelType> ByName = Table.ToDictionary(t => t.Name, t => t.Type, StringComparer.Ordinal);

    public static bool TryFind(string name, out FeelType type)
    {
        type = ByName.GetValueOrDefault(name, FeelType.Any);
        return ByName.ContainsKey(name);
    }

    public static string Of(FeelTypeKind kind) => kind == FeelTypeKind.Range ? "range" : Table.First(t => t.Type.Kind == kind).Name;
}
