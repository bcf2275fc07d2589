namespace MotCua.Engine.Kernel.State;

/// <summary>A payment made.</summary>
/// <param name="WorkItemId">The step where it was recorded.</param>
/// <param name="FeeId">Fee of the procedure's facts.</param>
/// <param name="Amount">Đồng.</param>
/// <param name="ReceiptNumber">Number of the receipt.</param>
/// <param name="Method">How it was paid.</param>
/// <param name="At">When.</param>
/// <param name="By">Who recorded it.</param>
public sealed record PaymentRecord(
    string WorkItemId,
    string? FeeId,
    decimal Amount,
    string ReceiptNumber,
    string Method,
    DateTimeOffset At,
    ActorRef By);
