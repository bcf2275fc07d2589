using MotCua.Engine.Feel;

namespace MotCua.Engine.Verification;

/// <summary>
/// Every value that an expression of the procedure can give, where that can be told beforehand: it is evaluated for all
/// combinations of what it reads when that has few values (outcomes, decisions' outputs, choices of the form); an
/// <c>if</c> whose condition reads more gives the values of both sides.
/// </summary>
internal sealed class PossibleValues(VerificationSubject subject)
{
    /// <summary>Combinations tried out; beyond them nothing is told.</summary>
    public const int MostCombinations = 512;

    private readonly Dictionary<string, IReadOnlyList<FeelValue>?> _known = new(StringComparer.Ordinal);
    private readonly FewValues _few = new(subject);

    /// <summary>The values, each once; null when they cannot be told.</summary>
    public IReadOnlyList<FeelValue>? Of(string expression)
        => _known.TryGetValue(expression, out var known) ? known
            : _known[expression] = subject.Read(expression) is { } read ? Of(read) : null;

    private IReadOnlyList<FeelValue>? Of(FeelExpression expression) => TryOut(expression) ?? Apart(expression.Tree, expression.Text);

    private List<FeelValue>? TryOut(FeelExpression expression)
    {
        if (Combinations.Of(expression.ReferencedPaths, _few.Of, MostCombinations) is not { } combinations)
        {
            return null;
        }

        var values = new List<FeelValue>();
        foreach (var names in combinations)
        {
            var result = expression.Evaluate(new FeelScope(names));
            if (result.HasErrors)
            {
                return null;
            }

            values.Add(result.Value);
        }

        return [.. values.Distinct()];
    }

    // What cannot be tried out as a whole may be told from its parts.
    private IReadOnlyList<FeelValue>? Apart(FeelNode node, string text)
    {
        switch (node)
        {
            case IfNode choice:
                return Part(choice.Then, text) is { } then && Part(choice.Otherwise, text) is { } otherwise ? [.. then.Concat(otherwise).Distinct()] : null;
            case ContextNode context:
                return Entries(context, text);
            default:
                return null;
        }
    }

    private List<FeelValue>? Entries(ContextNode context, string text)
    {
        IReadOnlyList<FeelContext> made = [FeelContext.Empty];
        for (var i = 0; i < context.Names.Length; i++)
        {
            var (name, values) = (context.Names[i], Part(context.Children[i], text));
            if (values is null || made.Count * values.Count > MostCombinations)
            {
                return null;
            }

            made = [.. made.SelectMany(m => values.Select(v => m.With(name, v)))];
        }

        return [.. made];
    }

    private IReadOnlyList<FeelValue>? Part(FeelNode node, string text)
        => subject.Read(text.Substring(node.Span.Start, node.Span.Length)) is { } part ? Of(part) : null;
}
