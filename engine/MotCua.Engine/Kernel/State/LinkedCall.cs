namespace MotCua.Engine.Kernel.State;

/// <summary>A dossier at another agency that a call activity waits for ("liên thông").</summary>
/// <param name="Id">Local id, for example "l2"; with the dossier's id the idempotency key.</param>
/// <param name="TokenId">The waiting token.</param>
/// <param name="ElementId">The call activity.</param>
/// <param name="ProcedureCode">The procedure called.</param>
/// <param name="Unit">The agency; null for the procedure's own.</param>
public sealed record LinkedCall(string Id, string TokenId, string ElementId, string ProcedureCode, string? Unit);
