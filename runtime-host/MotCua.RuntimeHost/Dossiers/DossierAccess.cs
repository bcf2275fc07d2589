using MotCua.Catalogs.Accounts;
using MotCua.Engine.Kernel;
using MotCua.RuntimeHost.Dossiers.Documents;
using StatusCodes = MotCua.Engine.Model.StatusCodes;
using EngineKeys = MotCua.Engine.Kernel.CandidateKeys;

namespace MotCua.RuntimeHost.Dossiers;

/// <summary>
/// Who may read a dossier. The applicant reads his own. A desk officer or leader reads those of his agency; a head
/// those his unit has had; anybody reads what he has or had, or what is offered to him. Acting is judged by the kernel.
/// </summary>
public static class DossierAccess
{
    public static bool MayRead(Actor actor, DossierDocument dossier) => actor.Kind switch
    {
        ActorKind.Applicant => dossier.ApplicantAccount is { } owner && owner == actor.Id,
        ActorKind.Officer => dossier.Participants.Contains(actor.Id)
            || dossier.Offered.Any(actor.Holds)
            || actor.Holds(EngineKeys.Role(Roles.DeskOfficer, dossier.Agency))
            || actor.Holds(EngineKeys.Role(Roles.AgencyLeader, dossier.Agency))
            || dossier.Units.Any(unit => actor.Holds(EngineKeys.Role(Roles.UnitHead, unit))),
        _ => false,
    };

    /// <summary>Whether the applicant may have the results: once settled, not while they may still be returned.</summary>
    public static bool ResultsAreOut(string? status) => status is StatusCodes.Settled or StatusCodes.Delivered;
}
