using MotCua.Engine.Bpmn;
using MotCua.Engine.Feel;
using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules;

/// <summary>
/// MC-VER-009: an expression that reads, but names what does not exist or mixes types; every expression of the process,
/// against the types of forms, steps, decisions and variables. Unreadable ones are the compiler's.
/// </summary>
internal static class WrongExpression
{
    private const string UnknownNameWithSuggestion = "MC-FEEL-021";

    public static IEnumerable<Finding> Check(VerificationSubject subject)
    {
        if (subject.Names is not { } names)
        {
            yield break;
        }

        foreach (var at in subject.Expressions.DistinctBy(e => (e.Text, e.ElementId)))
        {
            if (subject.Read(at.Text) is not { } expression)
            {
                continue;
            }

            var wrong = FeelChecker.Check(expression, names).Where(d => d.Severity == FeelSeverity.Error).ToList();
            foreach (var diagnostic in wrong.Take(3))
            {
                yield return Finding.Error("MC-VER-009", at.ElementId, ("expression", at.Text), ("message", diagnostic.Text("vi")), ("messageEn", diagnostic.Text("en")))
                    .At(null, at.Line, at.Column) with
                {
                    Mends = subject.Process.Flows.ContainsKey(at.ElementId) && Mended(at.Text, diagnostic) is { } mended ? [new QuickMend(QuickMendKind.ReplaceExpression, at.ElementId, mended)] : [],
                };
            }
        }
    }

    /// <summary>The expression with the name that was probably meant; null when none is near.</summary>
    private static string? Mended(string text, FeelDiagnostic diagnostic)
    {
        if (diagnostic.Code != UnknownNameWithSuggestion || diagnostic.Arguments is not [var wrong, var meant])
        {
            return null;
        }

        // The span of a path ends with the name that is wrong.
        var end = Math.Min(text.Length, diagnostic.Start + diagnostic.Length);
        var at = end == 0 ? -1 : text.LastIndexOf(wrong, end - 1, end - diagnostic.Start, StringComparison.Ordinal);
        return at < 0 ? null : text[..at] + meant + text[(at + wrong.Length)..];
    }
}
