namespace MotCua.Engine.Feel;

/// <summary>Finds what is certainly wrong in an expression before it runs.</summary>
public static class FeelChecker
{
    /// <summary>Unknown names (with a suggestion) and operands whose types cannot fit, given the names and types of <paramref name="shape"/>.</summary>
    public static IReadOnlyList<FeelDiagnostic> Check(FeelExpression expression, FeelScopeShape shape) => [];
}
