namespace MotCua.Engine.Feel;

/// <summary>Finds what is certainly wrong in an expression before it runs.</summary>
public static class FeelChecker
{
    /// <summary>
    /// Unknown names and entries (with a suggestion), unknown functions, operands and conditions whose types cannot fit,
    /// given the names and types of <paramref name="shape"/>. What is not known for certain is not reported.
    /// </summary>
    public static IReadOnlyList<FeelDiagnostic> Check(FeelExpression expression, FeelScopeShape shape)
        => TypeInference.Run(expression.Tree, shape).Diagnostics;

    /// <summary>The type of the expression's value as far as it is certain; else <see cref="FeelType.Any"/>.</summary>
    public static FeelType TypeOf(FeelExpression expression, FeelScopeShape shape)
        => TypeInference.Run(expression.Tree, shape).Type;
}
