using MotCua.Engine.Model;

namespace MotCua.Catalogs.Procedures;

/// <summary>A procedure being written: its files as they are now, right or not.</summary>
/// <param name="Info">Everything but the files.</param>
/// <param name="Bundle">The files.</param>
public sealed record ProcedureDraft(DraftInfo Info, ProcedureBundle Bundle);
