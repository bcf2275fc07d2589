using MotCua.Engine.Bpmn;
using MotCua.Engine.Feel;

namespace MotCua.Engine.Verification;

/// <summary>Where a dossier can go once some steps have ended with given outcomes: conditions that read only those decide, all others may go either way.</summary>
internal sealed class OutcomeWays(VerificationSubject subject)
{
    /// <summary>Whether a dossier can come from a step to a node before the step is done again.</summary>
    public bool Reaches(FlowNode step, FlowNode target, IReadOnlyDictionary<string, string> outcomes)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { step.Id };
        var waiting = new Stack<FlowNode>(Next(step, outcomes));
        while (waiting.TryPop(out var node))
        {
            if (node.Id == target.Id)
            {
                return true;
            }

            if (seen.Add(node.Id))
            {
                foreach (var next in Next(node, outcomes))
                {
                    waiting.Push(next);
                }
            }
        }

        // A step that decides by its own flows is its own decision.
        return step.Id == target.Id;
    }

    /// <summary>The flows of a node that may be taken.</summary>
    public IReadOnlyList<SequenceFlow> Taken(FlowNode node, IReadOnlyDictionary<string, string> outcomes)
    {
        var taken = new List<SequenceFlow>();
        var certain = false;
        foreach (var flow in subject.Process.OutgoingOf(node).Where(f => f.Id != node.DefaultFlow))
        {
            var holds = Holds(flow, outcomes);
            if (holds != false)
            {
                taken.Add(flow);
            }

            certain |= holds == true && flow.Condition is not null;
            if (holds == true && node.Kind.Element == "exclusiveGateway")
            {
                return taken;
            }
        }

        if (!certain && node.DefaultFlow is { } otherwise && subject.Process.Flows.TryGetValue(otherwise, out var flowElse))
        {
            taken.Add(flowElse);
        }

        return taken;
    }

    private IEnumerable<FlowNode> Next(FlowNode node, IReadOnlyDictionary<string, string> outcomes)
    {
        var left = subject.Process.OutgoingOf(node).Select(f => f.TargetId).Except(Taken(node, outcomes).Select(f => f.TargetId)).ToHashSet(StringComparer.Ordinal);
        return subject.Ways.After(node).Where(n => !left.Contains(n.Id));
    }

    private bool? Holds(SequenceFlow flow, IReadOnlyDictionary<string, string> outcomes)
    {
        if (flow.Condition is not { } text)
        {
            return true;
        }

        if (subject.Read(text) is not { } condition || condition.ReferencedPaths.Any(p => p.Split('.') is not ["steps", var step, "outcome"] || !outcomes.ContainsKey(step)))
        {
            return null;
        }

        var steps = FeelContext.Of(outcomes.Select(o => KeyValuePair.Create<string, FeelValue>(o.Key, FeelContext.Of([new("outcome", FeelValue.Of(o.Value))]))));
        var result = condition.Evaluate(new FeelScope(FeelContext.Of([new("steps", steps)])));
        return result.HasErrors ? null : result.Value == FeelBoolean.True;
    }
}
