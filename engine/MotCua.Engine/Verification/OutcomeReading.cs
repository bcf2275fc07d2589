using System.Text.RegularExpressions;
using MotCua.Engine.Bpmn;

namespace MotCua.Engine.Verification;

/// <summary>A comparison with an outcome that an expression makes: <c>steps.x.outcome = "approve"</c>.</summary>
/// <param name="At">The expression.</param>
/// <param name="StepId">The step read.</param>
/// <param name="Codes">The codes compared with; empty when the outcome is read in some other way.</param>
/// <param name="Negated">Compared by <c>!=</c>.</param>
internal sealed partial record OutcomeReading(PlacedExpression At, string StepId, IReadOnlyList<string> Codes, bool Negated)
{
    public static IEnumerable<OutcomeReading> In(PlacedExpression at)
    {
        foreach (Match match in Reading().Matches(at.Text))
        {
            var list = match.Groups["list"];
            yield return new OutcomeReading(
                at,
                match.Groups["step"].Value,
                list.Success ? [.. Text().Matches(list.Value).Select(t => t.Groups[1].Value)] : match.Groups["code"].Success ? [match.Groups["code"].Value] : [],
                match.Groups["operator"].Value == "!=");
        }
    }

    [GeneratedRegex(@"\bsteps\.(?<step>[\p{L}_][\p{L}\p{N}_]*)\.outcome(?:\s*(?<operator>=|!=)\s*""(?<code>[^""]*)""|\s+in\s*\((?<list>[^)]*)\))?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Reading();

    [GeneratedRegex(@"""([^""]*)""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Text();
}
