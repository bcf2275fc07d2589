namespace MotCua.Engine.Model;

/// <summary>A result of a procedure (kết quả thực hiện).</summary>
/// <param name="Id">Stable identifier.</param>
/// <param name="Name">Name of the paper.</param>
/// <param name="Kind">"certificate", "permit" and the like.</param>
public sealed record ProcedureResult(string Id, LocalText Name, string? Kind = null);
