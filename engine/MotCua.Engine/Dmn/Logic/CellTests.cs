using System.Collections.Immutable;
using MotCua.Engine.Feel;

namespace MotCua.Engine.Dmn;

/// <summary>A cell of constants, as the stretches of values that it matches.</summary>
internal sealed class CellTests
{
    private readonly ImmutableArray<Stretch> _stretches;
    private readonly bool _negated;

    private CellTests(ImmutableArray<Stretch> stretches, bool negated)
    {
        _stretches = stretches;
        _negated = negated;
    }

    /// <summary>The constants it is made of.</summary>
    public IEnumerable<FeelValue> Constants => _stretches.SelectMany(s => new[] { s.From, s.To }).OfType<FeelValue>();

    /// <summary>The cell, or null when something in it is no constant or of a kind without a full order.</summary>
    public static CellTests? Of(FeelExpression? cell)
    {
        if (cell?.Tree is not TestsNode tests)
        {
            return null;
        }

        var stretches = ImmutableArray.CreateBuilder<Stretch>();
        foreach (var test in tests.Children)
        {
            if (!Add(stretches, test))
            {
                return null;
            }
        }

        return new CellTests(stretches.ToImmutable(), tests.Negated);
    }

    /// <summary>Sets the bit of a rule in every segment that the cell matches.</summary>
    public void Mark(ulong[][] segments, int rule, FeelValue[] bounds)
    {
        var matched = new bool[segments.Length];
        foreach (var stretch in _stretches)
        {
            var first = stretch.From is null ? 0 : ColumnIndex.Segment(bounds, stretch.From) + (stretch.FromIncluded ? 0 : 1);
            var last = stretch.To is null ? segments.Length - 1 : ColumnIndex.Segment(bounds, stretch.To) - (stretch.ToIncluded ? 0 : 1);
            for (var s = first; s <= last; s++)
            {
                matched[s] = true;
            }
        }

        for (var s = 0; s < segments.Length; s++)
        {
            if (matched[s] != _negated)
            {
                ColumnIndex.Set(segments[s], rule);
            }
        }
    }

    private static bool Add(ImmutableArray<Stretch>.Builder stretches, FeelNode test)
    {
        switch (test)
        {
            case AnyTestNode:
                stretches.Add(new Stretch(null, false, null, false));
                return true;
            case ComparisonTestNode n when FeelConstants.Of(n.Operand) is { } operand && IsOrdered(operand):
                return AddComparison(stretches, n.Operator, operand);
            case ExpressionTestNode { ReadsInput: false } n when FeelConstants.Of(n.Expression) is { } value:
                return AddValue(stretches, value);
            default:
                return false;
        }
    }

    private static bool AddComparison(ImmutableArray<Stretch>.Builder stretches, FeelOperator op, FeelValue operand)
    {
        // true and false have no order: "< true" is an error that has to be said.
        if (operand is FeelBoolean && op is not (FeelOperator.Equal or FeelOperator.NotEqual))
        {
            return false;
        }

        if (op is FeelOperator.NotEqual or FeelOperator.Less or FeelOperator.LessOrEqual)
        {
            stretches.Add(new Stretch(null, false, operand, op == FeelOperator.LessOrEqual));
        }

        if (op is FeelOperator.NotEqual or FeelOperator.Greater or FeelOperator.GreaterOrEqual)
        {
            stretches.Add(new Stretch(operand, op == FeelOperator.GreaterOrEqual, null, false));
        }

        if (op == FeelOperator.Equal)
        {
            stretches.Add(new Stretch(operand, true, operand, true));
        }

        return true;
    }

    private static bool AddValue(ImmutableArray<Stretch>.Builder stretches, FeelValue value)
    {
        switch (value)
        {
            case FeelList list:
                return list.Items.All(item => item is not FeelList && AddValue(stretches, item));
            case FeelRange { Test: null } range when (range.Start.IsNull || IsOrdered(range.Start)) && (range.End.IsNull || IsOrdered(range.End)):
                stretches.Add(new Stretch(range.Start.IsNull ? null : range.Start, range.StartIncluded, range.End.IsNull ? null : range.End, range.EndIncluded));
                return true;
            default:
                stretches.Add(new Stretch(value, true, value, true));
                return IsOrdered(value);
        }
    }

    private static bool IsOrdered(FeelValue value)
        => value is FeelNumberValue or FeelString or FeelBoolean or FeelDate or FeelDaysTimeDuration or FeelYearsMonthsDuration;

    private sealed record Stretch(FeelValue? From, bool FromIncluded, FeelValue? To, bool ToIncluded);
}
