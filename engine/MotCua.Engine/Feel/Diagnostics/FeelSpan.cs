namespace MotCua.Engine.Feel;

/// <summary>A stretch of an expression's text, zero-based UTF-16 characters.</summary>
internal readonly record struct FeelSpan(int Start, int Length)
{
    public int End => Start + Length;

    public static FeelSpan Between(FeelSpan first, FeelSpan last) => new(first.Start, Math.Max(last.End - first.Start, 0));
}
