namespace MotCua.Engine.Kernel.Commands;

/// <summary>
/// Lets a suspended dossier go on exactly where it was. Clocks count on; timers that count a length are due later by the
/// time of the suspension, those that name a date keep it. Administrators and <see cref="ActorKind.System"/>.
/// </summary>
/// <param name="Actor">Who acts.</param>
/// <param name="Reason">Why; kept in the history.</param>
public sealed record ResumeDossier(Actor Actor, string Reason) : DossierCommand(Actor);
