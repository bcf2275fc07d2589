using MotCua.Engine.Bpmn;
using MotCua.Engine.Feel;
using MotCua.Engine.Model;
using MotCua.Engine.Verification.Soundness;

namespace MotCua.Engine.Verification.Rules;

/// <summary>
/// MC-VER-008: an outcome, or several together, for which no flow out of a decision is taken, and no default flow either:
/// the dossier would stop there with an incident. Conditions are evaluated for every combination of the outcomes they
/// read; decisions that read anything else are not judged. Outcomes that an earlier decision leads elsewhere do not count.
/// Of one step's outcome it is certain and refused; whether outcomes of several steps come together is for dossiers to show.
/// </summary>
internal static class UntakenOutcome
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
    {
        var ways = new OutcomeWays(subject);
        foreach (var decision in subject.Process.NodesInOrder.Where(n => Decides(subject, n)))
        {
            if (Read(subject, decision) is not { Count: > 0 } steps)
            {
                continue;
            }

            foreach (var outcomes in Together(subject, steps))
            {
                if (steps.TrueForAll(s => ways.Reaches(s, decision, outcomes)) && ways.Taken(decision, outcomes).Count == 0 && !IsTold(subject, decision, outcomes))
                {
                    yield return Found(subject, decision, steps, outcomes);
                }
            }
        }
    }

    // Said with the way to it by MC-SND-004.
    private static bool IsTold(VerificationSubject subject, FlowNode decision, IReadOnlyDictionary<string, string> outcomes)
        => subject.Soundness.Faults.Any(f => f is { Certain: true, Follows: false, Kind: SoundnessFaultKind.NoFlowPossible } && f.ElementId == decision.Id
            && outcomes.All(o => f.Trace.Steps.LastOrDefault(s => s.ElementId == o.Key)?.Choice == o.Value));

    private static bool Decides(VerificationSubject subject, FlowNode node)
        => (node.Kind.Element is "exclusiveGateway" or "inclusiveGateway" || node.IsActivity)
            && node.DefaultFlow is null
            && node.Outgoing.Count > 0
            && subject.Process.OutgoingOf(node).All(f => f.Condition is not null);

    /// <summary>The steps whose outcomes alone decide; null when anything else is read.</summary>
    private static List<FlowNode>? Read(VerificationSubject subject, FlowNode decision)
    {
        var steps = new List<FlowNode>();
        foreach (var flow in subject.Process.OutgoingOf(decision))
        {
            if (subject.Read(flow.Condition!) is not { } condition)
            {
                return null;
            }

            foreach (var path in condition.ReferencedPaths)
            {
                if (path.Split('.') is not ["steps", var id, "outcome"] || subject.Process.Find(id) is not { Settings.Outcomes.Count: > 0 } step)
                {
                    return null;
                }

                steps.Add(step);
            }
        }

        return [.. steps.Distinct()];
    }

    private static IEnumerable<IReadOnlyDictionary<string, string>> Together(VerificationSubject subject, List<FlowNode> steps)
    {
        IEnumerable<Dictionary<string, string>> made = [new(StringComparer.Ordinal)];
        foreach (var step in steps)
        {
            made = made.SelectMany(m => OutcomeCodes.Of(subject.Process, step).Select(code => new Dictionary<string, string>(m, StringComparer.Ordinal) { [step.Id] = code }));
        }

        return made.Take(PossibleValues.MostCombinations);
    }

    private static Finding Found(VerificationSubject subject, FlowNode decision, List<FlowNode> steps, IReadOnlyDictionary<string, string> outcomes)
    {
        var step = steps[0];
        string Label(FlowNode s, string language) => s.Settings.Outcomes.FirstOrDefault(o => o.Code == outcomes[s.Id])?.Label.In(language) ?? outcomes[s.Id];
        string Labels(string language) => steps.Count == 1 ? Label(step, language) : string.Join("; ", steps.Select(s => $"{s.Name}: {Label(s, language)}"));
        var finding = Finding.Error(
            "MC-VER-008",
            step.Id,
            ("name", step.Name),
            ("outcome", Labels("vi")),
            ("outcomeEn", Labels("en")),
            ("gateway", decision.Name)).At(null, step.Line, step.Column) with
        {
            Path = [decision.Id],
        };
        return steps.Count > 1 ? finding with { Severity = Severity.Warning }
            : finding with { Mends = step.Settings.Outcomes.Any(o => o.Code == outcomes[step.Id]) ? [new QuickMend(QuickMendKind.RemoveOutcome, step.Id, outcomes[step.Id])] : [] };
    }
}
