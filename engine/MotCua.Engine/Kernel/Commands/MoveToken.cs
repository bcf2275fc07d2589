namespace MotCua.Engine.Kernel.Commands;

/// <summary>
/// Puts a strand on another element of the same scope; what waited for it (work item, timers, job, incident) is taken
/// away. Refused where the element takes no strand or the scope could not end from there. Administrators and
/// <see cref="ActorKind.System"/>.
/// </summary>
/// <param name="Actor">Who acts.</param>
/// <param name="TokenId">Local id of the token.</param>
/// <param name="ElementId">Where it is to go on.</param>
/// <param name="Reason">Why; kept in the history.</param>
public sealed record MoveToken(Actor Actor, string TokenId, string ElementId, string Reason) : DossierCommand(Actor);
