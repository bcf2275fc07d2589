using System.Collections.Immutable;
using MotCua.Engine.Feel;

namespace MotCua.Engine.Dmn;

/// <summary>Something noticed while a decision was evaluated.</summary>
/// <param name="Code"><c>MC-DMN-nnn</c> or <c>MC-FEEL-nnn</c>.</param>
/// <param name="ElementId">The id of the decision or business knowledge model.</param>
/// <param name="Start">Zero-based character within the expression, for diagnostics of FEEL.</param>
/// <param name="Arguments">Values for the placeholders of the texts.</param>
public sealed record DmnDiagnostic(string Code, string ElementId, int Start, int Length, ImmutableArray<string> Arguments, FeelSeverity Severity)
{
    /// <summary>The sentence; <paramref name="language"/> "vi" or "en".</summary>
    public string Text(string language) => DmnTexts.Format(Code, language, Arguments);
}
