namespace MotCua.Engine.Feel;

/// <summary>DMN 1.5, section 10.3.4.2.</summary>
internal static class BooleanBuiltins
{
    public static IEnumerable<FeelBuiltin> All =>
    [
        new("not", "negand: boolean -> boolean", c => FeelValue.Of(c[0] == FeelBoolean.False)),
        new("not", "negand: any -> boolean", c => c[0].IsNull ? FeelValue.Null : c.Refuse(0)),
        new("is", "value1?: any, value2?: any -> boolean", c => FeelValue.Of(Is(c[0], c[1]))),
    ];

    // Stricter than "=": zones must be the same, not only the instants.
    private static bool Is(FeelValue a, FeelValue b) => (a, b) switch
    {
        (FeelTime x, FeelTime y) => x.SecondOfDay == y.SecondOfDay && x.Nanos == y.Nanos && Equals(x.Zone, y.Zone),
        (FeelDateTime x, FeelDateTime y) => x.Date.Equals(y.Date) && Is(x.Time, y.Time),
        _ => a.Equals(b),
    };
}
