using FluentAssertions;
using MotCua.Engine.Feel;

namespace MotCua.Engine.Tests.Feel;

/// <summary>A case in one line: an expression, and the expression of the same value or the code of the error that makes it null.</summary>
internal static class FeelCase
{
    public static readonly FeelScope Scope = new(Names()) { Now = new DateTimeOffset(2026, 2, 17, 9, 30, 0, TimeSpan.FromHours(7)) };

    public static void Holds(string expression, string expected)
    {
        var (value, codes) = Evaluate(expression);
        if (expected.StartsWith("MC-FEEL-", StringComparison.Ordinal))
        {
            codes.Should().Contain(expected, "of {0}", expression);
            value.IsNull.Should().BeTrue("{0} is an error, not {1}", expression, value);
            return;
        }

        var (wanted, problems) = Evaluate(expected);
        problems.Should().BeEmpty("the expected value {0} must be right itself", expected);
        value.Should().Be(wanted, "of {0} (diagnostics: {1})", expression, string.Join("; ", codes));
    }

    public static (FeelValue Value, IReadOnlyList<string> Codes) Evaluate(string expression)
    {
        var parsed = FeelExpression.Parse(expression, Shape());
        if (!parsed.Succeeded)
        {
            return (FeelValue.Null, [.. parsed.Diagnostics.Select(d => d.Code)]);
        }

        var result = parsed.Expression.Evaluate(Scope);
        return (result.Value, [.. result.Diagnostics.Select(d => d.Code)]);
    }

    public static FeelScopeShape Shape() => FeelScopeShape.Of(
        ("họ và tên", FeelType.String),
        ("đơn giá", FeelType.Number),
        ("a-b", FeelType.Number),
        ("a", FeelType.Number),
        ("b", FeelType.Number),
        ("absent", FeelType.Number),
        ("data", FeelType.ContextOf(("loại nhà", FeelType.String), ("số tầng", FeelType.Number), ("ngày nộp", FeelType.Date))),
        ("people", FeelType.ListOf(FeelType.ContextOf(("name", FeelType.String), ("age", FeelType.Number)))));

    private static FeelContext Names() => FeelContext.Empty
        .With("họ và tên", FeelValue.Of("Nguyễn Thị Đào"))
        .With("đơn giá", FeelValue.Of(2000))
        .With("a-b", FeelValue.Of(100))
        .With("a", FeelValue.Of(7))
        .With("b", FeelValue.Of(2))
        .With("data", FeelContext.Empty
            .With("loại nhà", FeelValue.Of("riêng lẻ"))
            .With("số tầng", FeelValue.Of(3))
            .With("ngày nộp", FeelValue.OfDate(new DateOnly(2026, 2, 17))))
        .With("people", FeelValue.OfList([Person("An", 30), Person("Bình", 17), Person("Đức", 65)]));

    private static FeelContext Person(string name, int age) => FeelContext.Empty.With("name", FeelValue.Of(name)).With("age", FeelValue.Of(age));
}
