namespace MotCua.RuntimeHost.Api;

/// <summary>That a finished dry run is to be carried out.</summary>
/// <param name="Id">Chosen by the caller; repeating it gives the first execution.</param>
/// <param name="Reason">Why; kept in each dossier's history.</param>
public sealed record MigrationExecution(string? Id = null, string? Reason = null);
