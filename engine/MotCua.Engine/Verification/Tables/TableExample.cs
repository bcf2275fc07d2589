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
