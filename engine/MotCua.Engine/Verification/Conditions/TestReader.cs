using MotCua.Engine.Feel;
using MotCua.Engine.Verification.Domains;

namespace MotCua.Engine.Verification.Conditions;

/// <summary>Comparisons of one value with constants as sets (DMN 1.5, tables 53 to 55), as the evaluator decides them.</summary>
internal static class TestReader
{
    /// <summary><c>path op constant</c>.</summary>
    public static Truth Compare(string path, FeelOperator op, FeelValue constant)
    {
        switch (op)
        {
            case FeelOperator.Equal:
                return Equal(path, constant);
            case FeelOperator.NotEqual:
                return Equal(path, constant).Not();
        }

        var above = op is FeelOperator.Greater or FeelOperator.GreaterOrEqual;
        var included = op is FeelOperator.GreaterOrEqual or FeelOperator.LessOrEqual;
        return Between(path, above ? constant : null, included, above ? null : constant, included) ?? Truth.Null;
    }

    /// <summary>Whether a value equals a constant, lies in a constant interval or is one of a constant list; null when that is no matter of sets.</summary>
    public static Truth? Matches(string path, FeelValue constant)
    {
        switch (constant)
        {
            case FeelRange { Test: FeelOperator.NotEqual } range:
                return Equal(path, range.Start).Not();
            case FeelRange range:
                return Between(path, Bound(range.Start), range.StartIncluded, Bound(range.End), range.EndIncluded);
            case FeelList list:
                var parts = list.Items.Select(item => item is FeelRange ? Matches(path, item) : item is FeelList or FeelContext ? null : Equal(path, item)).ToList();
                if (parts.Contains(null))
                {
                    return null;
                }

                // In a list what cannot be compared counts as different.
                var found = Formula.Any([.. parts.Select(p => p!.True)]);
                var inside = Sets.Collapse(found, path).Lower;
                return Truth.Of(path, inside, inside.Complement());
            case FeelContext or FeelFunction:
                return null;
            default:
                return Equal(path, constant);
        }
    }

    private static FeelValue? Bound(FeelValue value) => value.IsNull ? null : value;

    private static Truth Equal(string path, FeelValue constant)
    {
        if (constant.IsNull)
        {
            return Truth.Of(path, ValueSet.Null, ValueSet.Null.Complement());
        }

        var same = ValueSet.Of(constant);
        return Truth.Of(path, same, ValueSet.OfKind(constant.Kind).Except(same).Union(ValueSet.Null));
    }

    // Null when the ends have no order: the evaluator then gives null for every value.
    private static Truth? Between(string path, FeelValue? from, bool fromIncluded, FeelValue? to, bool toIncluded)
    {
        if (ValueSet.Between(from, fromIncluded, to, toIncluded) is not { } inside)
        {
            return Truth.Null;
        }

        var (line, _) = ValueLines.Find((from ?? to)!)!.Value;
        return Truth.Of(path, inside, ValueSet.On(line, ValueLines.Whole(line)).Except(inside));
    }
}
