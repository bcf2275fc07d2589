using System.Text.Json.Nodes;

namespace MotCua.Engine.Kernel.State;

/// <summary>What is to be paid at a step.</summary>
/// <param name="FeeId">Fee of the procedure's facts, if it is one.</param>
/// <param name="Amount">Đồng.</param>
/// <param name="DecisionId">The decision that found the amount.</param>
/// <param name="Explanation">The decision's result and the rules that hit.</param>
/// <param name="Paid">Whether it was paid.</param>
public sealed record PaymentDue(
    string? FeeId,
    decimal Amount,
    string? DecisionId = null,
    JsonNode? Explanation = null,
    bool Paid = false);
