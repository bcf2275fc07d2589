namespace MotCua.Engine.Kernel.Commands;

/// <summary>
/// Ends a dossier whatever it is doing, also a suspended or cancelled one: all work is taken away, dossiers it called at
/// other agencies are cancelled. Administrators and <see cref="ActorKind.System"/>.
/// </summary>
/// <param name="Actor">Who acts.</param>
/// <param name="Reason">Why; kept in the history.</param>
public sealed record AbortDossier(Actor Actor, string Reason) : DossierCommand(Actor);
