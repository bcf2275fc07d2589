using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Rules;

/// <summary>Who may do what; the kernel asks for every command, whatever the pages offered.</summary>
internal static class Rights
{
    private static readonly string[] Heads = ["UnitHead", "AgencyLeader"];

    /// <summary>Whether the dossier is the actor's own.</summary>
    public static bool IsOwner(DossierRun run)
        => run.Actor.Kind == ActorKind.Applicant && run.State.Applicant?.AccountId is { } account && account == run.Actor.Id;

    /// <summary>Whether the actor stands at the desk of the competent agency.</summary>
    public static bool IsDesk(DossierRun run)
        => run.Actor.Kind == ActorKind.Officer && run.Actor.Holds(CandidateKeys.Role("DeskOfficer", run.Procedure.Facts.Unit));

    /// <summary>Whether the actor administers the system, or is it.</summary>
    public static bool IsAdmin(Actor actor)
        => actor.Kind == ActorKind.System || (actor.Kind == ActorKind.Officer && actor.Holds(CandidateKeys.Role("Admin", null)));

    /// <summary>Whether the actor has the work item, himself or for somebody.</summary>
    public static bool IsHolder(Actor actor, WorkItem item)
        => actor.Kind == ActorKind.Officer && item.Assignee is not null
            && (item.Assignee == actor.Id || item.Assignee == actor.OnBehalfOf);

    /// <summary>Whether the actor may claim the work item.</summary>
    public static bool IsCandidate(Actor actor, WorkItem item)
        => actor.Kind == ActorKind.Officer && !item.ExcludedPersons.Contains(actor.Id) && item.CandidateKeys.Any(actor.Holds);

    /// <summary>Whether a person may be given the work item.</summary>
    public static bool IsCandidate(PersonRef person, WorkItem item)
        => !item.ExcludedPersons.Contains(person.Id)
            && item.CandidateKeys.Any(k => person.Keys.Contains(k) || k == CandidateKeys.Person(person.Id));

    /// <summary>
    /// Whether the actor leads a unit that the work is in: head or leader of a candidate's unit, of the holder's unit,
    /// or of the competent agency. Administrators count too.
    /// </summary>
    public static bool Leads(DossierRun run, WorkItem item)
    {
        if (IsAdmin(run.Actor))
        {
            return run.Actor.Kind == ActorKind.Officer;
        }

        var holderUnit = item.Assignee is null ? null : run.Context.People.Person(item.Assignee)?.Unit;
        var units = item.CandidateKeys.Select(CandidateKeys.UnitOf).Append(holderUnit).OfType<string>();
        return run.Actor.Kind == ActorKind.Officer
            && (units.Any(u => Heads.Any(h => run.Actor.Holds(CandidateKeys.Role(h, u))))
                || run.Actor.Holds(CandidateKeys.Role("AgencyLeader", run.Procedure.Facts.Unit)));
    }
}
