namespace MotCua.Engine.Kernel.Commands;

/// <summary>Records that the result was handed over (E-10.4, E-10.5); completes the step when nothing is left to do or choose.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="WorkItemId">Local id of the work item, for example "w4".</param>
/// <param name="Recipient">Who received it.</param>
/// <param name="ReceiptNumber">Number of the fee receipt, if any.</param>
public sealed record RecordDelivery(Actor Actor, string WorkItemId, DeliveryRecipient Recipient, string? ReceiptNumber = null) : DossierCommand(Actor);
