namespace MotCua.Engine.Kernel.Commands;

/// <summary>Tries again what an incident stopped. Administrators and <see cref="ActorKind.System"/>.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="IncidentId">Local id of the incident.</param>
public sealed record RetryIncident(Actor Actor, string IncidentId) : DossierCommand(Actor);
