using MotCua.Engine.Feel;

namespace MotCua.Engine.Tests.Feel;

/// <summary>The cases of <c>Feel/Cases</c>, a file by family.</summary>
public class FeelCaseFileTests
{
    public static TheoryData<string> Families => [.. FeelCaseFile.All().Select(c => c.Family).Distinct()];

    [Theory]
    [MemberData(nameof(Families))]
    public void Case_OfTheFamily_Holds(string family)
    {
        var wrong = new List<string>();
        foreach (var (_, line, expression, context, expected) in FeelCaseFile.All().Where(c => c.Family == family))
        {
            if (Judge(expression, context, expected) is { } problem)
            {
                wrong.Add($"{family}.txt({line}): {expression}: {problem}");
            }
        }

        wrong.Should().BeEmpty();
    }

    private static string? Judge(string expression, string? context, string expected)
    {
        var (value, codes) = Evaluate(expression, context);
        if (expected.StartsWith("MC-FEEL-", StringComparison.Ordinal))
        {
            return !value.IsNull ? $"{value} instead of {expected}" : codes.Contains(expected) ? null : $"{expected} expected, not {string.Join(", ", codes)}";
        }

        var (wanted, _) = Evaluate(expected, null);
        return wanted.Equals(value) ? null : $"{value} instead of {wanted} ({string.Join(", ", codes)})";
    }

    private static (FeelValue Value, IEnumerable<string> Codes) Evaluate(string expression, string? context)
    {
        var names = context is null ? FeelContext.Empty : (FeelContext)FeelExpression.Parse(context).Expression!.Evaluate(FeelCase.Scope).Value;
        var shape = names.Entries.Aggregate(FeelCase.Shape(), (s, e) => s.With(e.Key, TypeOf(e.Value)));
        var parsed = FeelExpression.Parse(expression, shape);
        if (!parsed.Succeeded)
        {
            return (FeelValue.Null, parsed.Diagnostics.Select(d => d.Code));
        }

        var all = FeelContext.Of([.. FeelCase.Scope.Names.Entries, .. names.Entries]);
        var result = parsed.Expression.Evaluate(FeelCase.Scope with { Names = all });
        return (result.Value, result.Diagnostics.Select(d => d.Code));
    }

    private static FeelType TypeOf(FeelValue value) => value is FeelContext context
        ? FeelType.ContextOf(context.Entries.Select(e => KeyValuePair.Create(e.Key, TypeOf(e.Value))))
        : FeelType.Any;
}
