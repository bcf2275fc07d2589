using MotCua.Engine.Bpmn;
using MotCua.Engine.Feel;
using MotCua.Engine.Model;
using MotCua.Engine.Verification.Conditions;
using MotCua.Engine.Verification.Domains;
using MotCua.Engine.Verification.Rules.Soundness;
using MotCua.Engine.Verification.Soundness;
using MotCua.Engine.Verification.Tables;

namespace MotCua.Engine.Verification.Rules.Conditions;

/// <summary>
/// A deciding gateway without a default flow of which no condition may be true, so that a dossier stops there.
/// MC-CND-003: for an example that can certainly come (error); MC-CND-006: for one that perhaps cannot (warning);
/// MC-CND-008: not decided (remark). Nothing where the conditions leave nothing open.
/// </summary>
internal static class UncoveredGateway
{
    /// <summary>Whether a gap at this element is told here, with an example: then it need not be told as a fault of behaviour.</summary>
    public static bool Tells(VerificationSubject subject, string elementId) => Check(subject).Any(f => f.ElementId == elementId && f.Code is ("MC-CND-003" or "MC-CND-006"));

    public static IEnumerable<Finding> Check(VerificationSubject subject)
    {
        if (subject.Names is null)
        {
            yield break;
        }

        foreach (var gateway in GatewayFlows.Of(subject, exclusiveOnly: false).Where(g => g.Gateway.DefaultFlow is null && g.AllConditional))
        {
            var node = gateway.Gateway;
            var answer = subject.Conditions.Satisfiable(gateway.Flows.Select(f => (f.Condition!, false)), (path, domain) => Narrowed(subject, node, path, domain));
            if (answer.Answer == Satisfiability.Unknown)
            {
                yield return Finding.Info("MC-CND-008", node.Id, ("gateway", node.Name)).At(null, node.Line, node.Column);
            }
            else if (answer.Answer == Satisfiability.Yes)
            {
                (string Name, string? Value)[] args =
                [
                    ("gateway", node.Name),
                    ("example", answer.Example.Count == 0 ? "không điều kiện nào đúng" : TableWords.Of(answer.Example, p => PathWords.Of(subject, p, "vi"), "vi")),
                    ("exampleEn", answer.Example.Count == 0 ? "no condition is true" : TableWords.Of(answer.Example, p => PathWords.Of(subject, p, "en"), "en")),
                ];
                var fault = subject.Soundness.Faults.FirstOrDefault(f => f.Kind == SoundnessFaultKind.NoFlowPossible && f.ElementId == node.Id);
                if (answer.Example.Keys.All(path => path.StartsWith("steps.", StringComparison.Ordinal))
                    && (fault is { Certain: true } || (Before(subject, node) is { } step && UntakenOutcome.Check(subject).Any(f => f.ElementId == step.Id))))
                {
                    // The trace, or the step, names the outcome chosen; an example would say nothing more.
                    continue;
                }

                var certain = fault is { Certain: true, Follows: false } || (answer.IsExact && IsFree(subject, gateway, answer));
                yield return (certain ? Finding.Error("MC-CND-003", node.Id, args) : Finding.Warning("MC-CND-006", node.Id, args))
                    .At(null, node.Line, node.Column) with
                { Trace = fault?.Trace, Mends = NoFlow.Mends(node) };
            }
        }
    }

    private static FlowNode? Before(VerificationSubject subject, FlowNode gateway)
        => gateway.Incoming.Count == 1 && subject.Process.Find(subject.Process.Flows[gateway.Incoming[0]].SourceId) is { Kind.Element: "userTask" } step ? step : null;

    // A step that is always completed before has an outcome; a decision that is always taken before has a result, unless
    // its table has gaps.
    private static Domain Narrowed(VerificationSubject subject, FlowNode gateway, string path, Domain domain)
    {
        var known = path.Split('.') switch
        {
            ["steps", var id, "outcome"] => subject.Process.Find(id) is { Settings.Outcomes.Count: > 0 } step && IsCompletedBefore(subject, step, gateway),
            ["decisions", var id, ..] => IsDecidedBefore(subject, subject.Process.Find(id)?.Settings.Decision ?? id, gateway),
            _ => false,
        };
        return known ? domain.Within(ValueSet.Null.Complement()) : domain;
    }

    private static bool IsDecidedBefore(VerificationSubject subject, string decision, FlowNode gateway)
        => subject.Tables.Any(t => t.Analysis.DecisionId == decision && t.Analysis is { HasGaps: Satisfiability.No, HitPolicy: "UNIQUE" or "ANY" or "FIRST" or "PRIORITY" })
            && subject.Process.NodesInOrder.Any(n => n.Settings.Decision == decision && n.Kind.Element == "businessRuleTask" && IsCompletedBefore(subject, n, gateway));

    // Whether no way leads to the gateway that does not leave the step by its end.
    private static bool IsCompletedBefore(VerificationSubject subject, FlowNode step, FlowNode gateway)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<FlowNode>(subject.Ways.Starts);
        while (waiting.TryPop(out var node))
        {
            if (!seen.Add(node.Id))
            {
                continue;
            }

            foreach (var next in node.Id == step.Id ? subject.Process.BoundariesOf(step.Id) : subject.Ways.After(node))
            {
                waiting.Push(next);
            }
        }

        return !seen.Contains(gateway.Id);
    }

    // The example can come whatever happened before: it is made of fields of the application that nothing else asks for
    // and that need not be left empty because of others, or of the outcome of the step right before.
    private static bool IsFree(VerificationSubject subject, GatewayFlows gateway, Satisfaction answer)
    {
        var others = subject.Process.Flows.Values.Where(f => f.SourceId != gateway.Gateway.Id && f.Condition is not null).Select(f => f.Condition!).ToList();
        var conditional = subject.Process.NodesInOrder.Any(n => n.Events.OfType<ConditionDefinition>().Any());
        return answer.Example.Count > 0 && answer.Example.All(e => e.Key.Split('.') switch
        {
            ["data", ..] => !conditional && !others.Any(o => Reads(subject, o, e.Key)),
            ["steps", var id, "outcome"] => Before(subject, gateway.Gateway)?.Id == id && !e.Value.IsNull,
            _ => false,
        });
    }

    private static bool Reads(VerificationSubject subject, string condition, string path)
        => FeelExpression.Parse(condition, subject.Names).Expression is not { } expression
            || expression.ReferencedPaths.Any(p => p == path || p.StartsWith(path + ".", StringComparison.Ordinal) || path.StartsWith(p + ".", StringComparison.Ordinal));
}
