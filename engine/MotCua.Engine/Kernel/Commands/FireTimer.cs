namespace MotCua.Engine.Kernel.Commands;

/// <summary>A timer is due. Only <see cref="ActorKind.System"/>.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="TimerId">Local id of the timer.</param>
public sealed record FireTimer(Actor Actor, string TimerId) : DossierCommand(Actor);
