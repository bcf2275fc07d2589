using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>The result was handed over.</summary>
/// <param name="WorkItemId">The work item.</param>
/// <param name="Recipient">Who received it.</param>
/// <param name="ReceiptNumber">Number of the fee receipt.</param>
public sealed record DeliveryRecorded(string WorkItemId, DeliveryRecipient Recipient, string? ReceiptNumber) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state)
    {
        return state.WithItem(WorkItemId, w => w with { Delivered = true }) with
        {
            Deliveries = state.Deliveries.Add(new DeliveryRecord(WorkItemId, Recipient, ReceiptNumber, At, By)),
        };
    }
}
