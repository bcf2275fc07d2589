namespace MotCua.Engine.Kernel.Commands;

/// <summary>
/// Changes variables and tries again what an incident stopped, in one go: either all is recorded or nothing.
/// Administrators and <see cref="ActorKind.System"/>.
/// </summary>
/// <param name="Actor">Who acts.</param>
/// <param name="IncidentId">Local id of the incident.</param>
/// <param name="Changes">At least one.</param>
/// <param name="Reason">Why; kept in the history.</param>
public sealed record MendIncident(Actor Actor, string IncidentId, IReadOnlyList<VariableChange> Changes, string Reason) : DossierCommand(Actor);
