namespace MotCua.Engine.Kernel.Commands;

/// <summary>Records a payment at a payment step; completes the step when nothing is left to do or choose.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="WorkItemId">Local id of the work item, for example "w4".</param>
/// <param name="Amount">Đồng; must be the amount due.</param>
/// <param name="ReceiptNumber">Number of the receipt (biên lai).</param>
/// <param name="Method">"cash", "transfer", "card", "online".</param>
public sealed record RecordPayment(Actor Actor, string WorkItemId, decimal Amount, string ReceiptNumber, string Method) : DossierCommand(Actor);
