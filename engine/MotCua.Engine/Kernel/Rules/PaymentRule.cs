using MotCua.Engine.Bpmn;
using MotCua.Engine.Feel;
using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Rules;

/// <summary>What is to be paid at a step: what a decision gives, as a number or as <c>.amount</c>, or the fee of the facts.</summary>
internal static class PaymentRule
{
    /// <summary>The outcome of a step with nothing to pay, or paid.</summary>
    public const string Paid = "paid";

    public static (PaymentDue? Due, Trouble? Trouble) Find(DossierRun run, FlowNode node)
    {
        if (node.Settings.Payment is not { } setting)
        {
            return (null, null);
        }

        var fee = run.Procedure.Facts.Fees.FirstOrDefault(f => f.Id == setting.Fee);
        if ((setting.Decision ?? fee?.Decision) is not { } decision)
        {
            return fee?.Amount is { } fixedAmount ? (new PaymentDue(fee.Id, fixedAmount), null) : (null, Missing(node, ""));
        }

        var (value, explanation, trouble) = DecisionRule.Take(run, node.Id, decision);
        if (trouble is not null)
        {
            return (null, trouble);
        }

        var amount = value.AsDecimal ?? (value is FeelContext context && context.TryGet("amount", out var part) ? part.AsDecimal : null);
        return amount is >= 0
            ? (new PaymentDue(setting.Fee, amount.Value, decision, explanation), null)
            : (null, Missing(node, value.ToString()));
    }

    private static Trouble Missing(FlowNode node, string value)
        => Trouble.Of(IncidentCode.AmountMissing, ("element", node.Id), ("name", node.Name), ("value", value));
}
