namespace MotCua.Engine.Model;

/// <summary>A fee, charge or tax of a procedure.</summary>
/// <param name="Id">Stable identifier; a payment step names it.</param>
/// <param name="Name">What is paid for.</param>
/// <param name="Kind">Fee, charge or tax.</param>
/// <param name="Text">The amount in words, as the portal shows it.</param>
/// <param name="Amount">Fixed amount in đồng; null when a decision finds it.</param>
/// <param name="Decision">Id of the decision that finds the amount.</param>
public sealed record ProcedureFee(
    string Id,
    LocalText Name,
    FeeKind Kind,
    LocalText? Text = null,
    decimal? Amount = null,
    string? Decision = null);
