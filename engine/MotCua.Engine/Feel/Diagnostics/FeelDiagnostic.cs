using System.Collections.Immutable;

namespace MotCua.Engine.Feel;

/// <summary>
/// Something wrong with an expression or its evaluation.
/// <see cref="Start"/> and <see cref="Length"/> count UTF-16 characters of the expression's text, zero-based.
/// </summary>
/// <param name="Code">Stable code, <c>MC-FEEL-nnn</c>, a key of <see cref="FeelTexts"/>.</param>
/// <param name="Start">Zero-based position in the text as given.</param>
/// <param name="Length">Zero when the place is a point, as at the end of the text.</param>
/// <param name="Arguments">Values for the placeholders <c>{0}</c>, <c>{1}</c>, ... of the texts.</param>
/// <param name="Severity">Whether it is an error.</param>
public sealed record FeelDiagnostic(string Code, int Start, int Length, ImmutableArray<string> Arguments, FeelSeverity Severity)
{
    /// <summary>The sentence for this diagnostic; <paramref name="language"/> is "vi" or "en".</summary>
    public string Text(string language) => FeelTexts.Format(Code, language, Arguments);

    public bool Equals(FeelDiagnostic? other)
        => other is not null && other.Code == Code && other.Start == Start && other.Length == Length && other.Arguments.SequenceEqual(Arguments);

    public override int GetHashCode() => HashCode.Combine(Code, Start, Length);

    public override string ToString() => $"{Code} at {Start}+{Length}: {Text("en")}";
}
