using MotCua.Engine.Bpmn;

namespace MotCua.Engine.Verification;

/// <summary>What a step can conclude: its outcomes, what silence counts as, and "paid" of a payment that came to nothing.</summary>
internal static class OutcomeCodes
{
    public static IReadOnlyCollection<string> Of(ProcessDefinition process, FlowNode step)
    {
        var codes = step.Settings.Outcomes.Select(o => o.Code).ToHashSet(StringComparer.Ordinal);
        codes.UnionWith(Deemed(process, step));

        if (step.Settings.Payment is not null)
        {
            codes.Add("paid");
        }

        return codes;
    }

    /// <summary>What silence counts as, said at the step or at a timer on it.</summary>
    public static IEnumerable<string> Deemed(ProcessDefinition process, FlowNode step)
        => process.BoundariesOf(step.Id).Append(step).Select(n => n.Settings.DeemedOutcome).OfType<string>();
}
