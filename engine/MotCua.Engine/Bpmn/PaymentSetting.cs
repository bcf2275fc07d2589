namespace MotCua.Engine.Bpmn;

/// <summary>What is to be paid at a step (<c>motcua:payment</c>).</summary>
/// <param name="Decision">Decision that gives the amount, as a number or as <c>.amount</c>; null when the fee is fixed.</param>
/// <param name="Fee">Id of a fee in the procedure's facts.</param>
public sealed record PaymentSetting(string? Decision, string? Fee);
