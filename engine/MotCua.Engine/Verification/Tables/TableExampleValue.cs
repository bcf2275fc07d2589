using MotCua.Engine.Feel;

namespace MotCua.Engine.Verification.Tables;

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
