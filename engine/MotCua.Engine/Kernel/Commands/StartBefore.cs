namespace MotCua.Engine.Kernel.Commands;

/// <summary>
/// Begins one more strand at an element of an open scope. Refused at joins, border events, events that begin something,
/// within repeated activities, and where the scope could not end then. Administrators and <see cref="ActorKind.System"/>.
/// </summary>
/// <param name="Actor">Who acts.</param>
/// <param name="ElementId">The element to enter.</param>
/// <param name="ScopeId">Local id of the scope; null when just one is open for the element.</param>
/// <param name="Reason">Why; kept in the history.</param>
public sealed record StartBefore(Actor Actor, string ElementId, string? ScopeId, string Reason) : DossierCommand(Actor);
