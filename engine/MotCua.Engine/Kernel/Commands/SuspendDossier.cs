namespace MotCua.Engine.Kernel.Commands;

/// <summary>
/// Holds a running dossier as a whole: work items wait, clocks pause, timers are put aside, everything but
/// <see cref="ResumeDossier"/>, <see cref="AbortDossier"/> and <see cref="MigrateDossier"/> is refused. Administrators and
/// <see cref="ActorKind.System"/>.
/// </summary>
/// <param name="Actor">Who acts.</param>
/// <param name="Reason">Why; kept in the history.</param>
public sealed record SuspendDossier(Actor Actor, string Reason) : DossierCommand(Actor);
