using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;

namespace MotCua.Engine.Verification;

/// <summary>What a step can conclude: its outcomes, what silence counts as, "paid" and "delivered" where nothing else is to choose, and how a dossier elsewhere ended.</summary>
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

        if (step.Settings is { IsDelivery: true, Outcomes.Count: 0 })
        {
            codes.Add("delivered");
        }

        // A dossier at another agency ends as any dossier does.
        if (step.Settings.Linked is not null)
        {
            codes.UnionWith(Enum.GetValues<EndKind>().Select(WireName.Of));
        }

        return codes;
    }

    /// <summary>What silence counts as, said at the step or at a timer on it.</summary>
    public static IEnumerable<string> Deemed(ProcessDefinition process, FlowNode step)
        => process.BoundariesOf(step.Id).Append(step).Select(n => n.Settings.DeemedOutcome).OfType<string>();
}
