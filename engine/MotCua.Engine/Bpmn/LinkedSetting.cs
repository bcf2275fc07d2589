namespace MotCua.Engine.Bpmn;

/// <summary>A call activity that begins a dossier at another agency ("liên thông").</summary>
/// <param name="Procedure">Code of the procedure, or "=FEEL".</param>
/// <param name="Unit">Agency that receives it, or "=FEEL"; null for the procedure's own.</param>
public sealed record LinkedSetting(string Procedure, string? Unit);
