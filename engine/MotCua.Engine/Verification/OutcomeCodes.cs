using MotCua.Engine.Bpmn;

namespace MotCua.Engine.Verification;

/// <summary>What a step can conclude: its outcomes, what silence counts as, and "paid" of a payment that came to nothing.</summary>
internal static class OutcomeCodes
{
    public static IReadOnlyCollection<string> Of(FlowNode step)
    {
        var codes = step.Settings.Outcomes.Select(o => o.Code).ToHashSet(StringComparer.Ordinal);
        if (step.Settings.DeemedOutcome is { } deemed)
        {
            codes.Add(deemed);
        }

        if (step.Settings.Payment is not null)
        {
            codes.Add("paid");
        }

        return codes;
    }
}
