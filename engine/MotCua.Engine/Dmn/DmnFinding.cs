using System.Collections.Immutable;

namespace MotCua.Engine.Dmn;

/// <summary>Something wrong in a DMN file, found while reading it.</summary>
/// <param name="Code"><c>MC-DMN-nnn</c>, or the <c>MC-FEEL-nnn</c> of a wrong expression.</param>
/// <param name="ElementId">The id (else name) of the nearest element that has one; null for the file as a whole.</param>
/// <param name="Cell">For a cell of a decision table its place, one-based.</param>
/// <param name="Start">Zero-based character within the expression, for findings of FEEL.</param>
/// <param name="Arguments">Values for the placeholders of the texts.</param>
public sealed record DmnFinding(string Code, string? ElementId, DmnCell? Cell, int Start, int Length, ImmutableArray<string> Arguments)
{
    /// <summary>Line of the file, from 1; null for what was put in after reading.</summary>
    public int? Line { get; init; }

    /// <summary>The sentence; <paramref name="language"/> "vi" or "en".</summary>
    public string Text(string language) => DmnTexts.Format(Code, language, Arguments);
}
