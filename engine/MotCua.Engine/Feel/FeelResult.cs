namespace MotCua.Engine.Feel;

/// <summary>A value and what was noticed on the way; a null that stems from an error comes with an error diagnostic.</summary>
public sealed record FeelResult(FeelValue Value, IReadOnlyList<FeelDiagnostic> Diagnostics)
{
    private static readonly FeelResult True = new(FeelBoolean.True, []);
    private static readonly FeelResult False = new(FeelBoolean.False, []);
    private static readonly FeelResult Null = new(FeelValue.Null, []);

    /// <summary>Whether anything beyond a note was noticed.</summary>
    public bool HasErrors => Diagnostics.Count > 0 && Diagnostics.Any(d => d.Severity == FeelSeverity.Error);

    /// <summary>A result; those of plain conditions are always the same objects.</summary>
    internal static FeelResult Of(FeelValue value, IReadOnlyList<FeelDiagnostic> diagnostics)
        => diagnostics.Count > 0 ? new FeelResult(value, diagnostics)
            : ReferenceEquals(value, FeelBoolean.True) ? True
            : ReferenceEquals(value, FeelBoolean.False) ? False
            : value.IsNull ? Null
            : new FeelResult(value, []);
}
