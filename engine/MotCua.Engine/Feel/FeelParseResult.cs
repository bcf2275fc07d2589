using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace MotCua.Engine.Feel;

/// <summary>An expression, or the reasons why the text is none.</summary>
public sealed class FeelParseResult
{
    internal FeelParseResult(FeelExpression? expression, ImmutableArray<FeelDiagnostic> diagnostics)
    {
        Expression = expression;
        Diagnostics = diagnostics;
    }

    public FeelExpression? Expression { get; }

    public IReadOnlyList<FeelDiagnostic> Diagnostics { get; }

    [MemberNotNullWhen(true, nameof(Expression))]
    public bool Succeeded => Expression is not null;
}
