namespace MotCua.Engine.Kernel.Commands;

/// <summary>
/// Takes one strand away with all that waits for it. Refused for the last strand of its scope, for an instance of a
/// repeated activity, and where the other strands could not end then. Administrators and <see cref="ActorKind.System"/>.
/// </summary>
/// <param name="Actor">Who acts.</param>
/// <param name="TokenId">Local id of the token.</param>
/// <param name="Reason">Why; kept in the history.</param>
public sealed record CancelElement(Actor Actor, string TokenId, string Reason) : DossierCommand(Actor);
