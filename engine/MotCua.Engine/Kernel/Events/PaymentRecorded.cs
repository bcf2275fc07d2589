using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A payment was made.</summary>
/// <param name="WorkItemId">The work item.</param>
/// <param name="FeeId">Fee of the procedure's facts.</param>
/// <param name="Amount">Đồng.</param>
/// <param name="ReceiptNumber">Number of the receipt.</param>
/// <param name="Method">How.</param>
public sealed record PaymentRecorded(string WorkItemId, string? FeeId, decimal Amount, string ReceiptNumber, string Method) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state)
    {
        return state.WithItem(WorkItemId, w => w with { Payment = w.Payment! with { Paid = true } }) with
        {
            Payments = state.Payments.Add(new PaymentRecord(WorkItemId, FeeId, Amount, ReceiptNumber, Method, At, By)),
        };
    }
}
