using MotCua.Engine.Feel;

namespace MotCua.Engine.Dmn;

/// <summary>Whether the constants of a cell can ever occur: a value outside the allowed ones never does.</summary>
internal static class CellValues
{
    /// <summary>The constants of tests (a cell) or of an expression (an output entry) that none of the allowed values covers.</summary>
    public static IEnumerable<FeelValue> Outside(FeelNode cell, FeelExpression allowed)
        => Constants(cell).Where(value => !value.IsNull && !Allows(allowed, value)).Distinct();

    /// <summary>Whether the tests accept a value.</summary>
    public static bool Allows(FeelExpression allowed, FeelValue value)
        => allowed.Evaluate(new FeelScope(FeelContext.Empty.With(TestCode.Input, value))).Value == FeelBoolean.True;

    private static IEnumerable<FeelValue> Constants(FeelNode node) => node switch
    {
        TestsNode { Negated: false } tests => tests.Children.SelectMany(Constants),
        ExpressionTestNode { ReadsInput: false } test => Constants(test.Expression),
        LiteralNode literal => [literal.Value],
        NegationNode when FeelConstants.Of(node) is { } number => [number],
        _ => [],
    };
}
