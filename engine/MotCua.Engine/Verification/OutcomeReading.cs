using System.Text.RegularExpressions;
using MotCua.Engine.Bpmn;

namespace MotCua.Engine.Verification;

/// <summary>A comparison with an outcome that a flow's condition makes: <c>steps.x.outcome = "approve"</c>.</summary>
/// <param name="Flow">The flow.</param>
/// <param name="StepId">The step read.</param>
/// <param name="Codes">The codes compared with; empty when the outcome is read in some other way.</param>
/// <param name="Negated">Compared by <c>!=</c>.</param>
internal sealed partial record OutcomeReading(SequenceFlow Flow, string StepId, IReadOnlyList<string> Codes, bool Negated)
{
    public static IEnumerable<OutcomeReading> In(SequenceFlow flow)
    {
        foreach (Match match in Reading().Matches(flow.Condition ?? ""))
        {
            var list = match.Groups["list"];
            yield return new OutcomeReading(
                flow,
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
