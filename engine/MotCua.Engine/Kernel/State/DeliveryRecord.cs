namespace MotCua.Engine.Kernel.State;

/// <summary>A result handed over (E-10.4).</summary>
/// <param name="WorkItemId">The step where it was recorded.</param>
/// <param name="Recipient">Who received it.</param>
/// <param name="ReceiptNumber">Number of the fee receipt.</param>
/// <param name="At">When.</param>
/// <param name="By">Who recorded it.</param>
public sealed record DeliveryRecord(
    string WorkItemId,
    DeliveryRecipient Recipient,
    string? ReceiptNumber,
    DateTimeOffset At,
    ActorRef By);
