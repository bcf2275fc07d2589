using MotCua.Engine.Feel;

namespace MotCua.Engine.Verification.Tables;

/// <summary>Values of the input columns of a decision table, as an example of what the analysis found.</summary>
/// <param name="Values">One per column, in the order of the table.</param>
public sealed record TableExample(IReadOnlyList<TableExampleValue> Values)
{
    /// <summary>The example in words of FEEL: <c>soTo = 11, loai = "thường"</c>; only what matters.</summary>
    public override string ToString()
    {
        var shown = Values.Any(v => v.Matters) ? Values.Where(v => v.Matters) : Values;
        return string.Join(", ", shown.DistinctBy(v => v.Expression).Select(v => v.Expression + " = " + v.Text));
    }
}

/// <summary>The value of one column.</summary>
/// <param name="Label">The column's label, else its expression.</param>
/// <param name="Expression">What the column asks for, FEEL.</param>
/// <param name="Value">The value.</param>
/// <param name="Matters">Whether another value of this column would make a difference.</param>
public sealed record TableExampleValue(string Label, string Expression, FeelValue Value, bool Matters)
{
    /// <summary>The value in words of FEEL.</summary>
    public string Text => FeelTextWriter.Literal(Value);
}
