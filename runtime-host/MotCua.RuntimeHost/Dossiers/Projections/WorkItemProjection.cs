using MotCua.Catalogs.Accounts;
using MotCua.Catalogs.Organisations;
using MotCua.Engine.Kernel;
using MotCua.RuntimeHost.Dossiers.Documents;
using MotCua.Storage;
using EngineKeys = MotCua.Engine.Kernel.CandidateKeys;

namespace MotCua.RuntimeHost.Dossiers.Projections;

/// <summary>Work items for the inbox. All live ones are written again, because they also show the dossier's status and
/// appointment; closed ones only when they close.</summary>
internal sealed class WorkItemProjection : IDossierProjection
{
    private static readonly DateTimeOffset Never = new(9999, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public IEnumerable<Write> Writes(DossierStep step) =>
        from item in step.After.WorkItems.Values
        where item.IsLive || !ReferenceEquals(step.Before.WorkItems.Find(item.Id), item)
        select Write.Upsert(DossierCollections.WorkItems, step.GlobalId(item.Id), Document(item, step));

    /// <summary>Unit of the holder, or the unit the work is offered to; null when it is bound to none.</summary>
    internal static string? UnitOf(WorkItem item, Organisation people) =>
        (item.Assignee is { } person ? people.FindPerson(person)?.UnitId : null)
        ?? item.CandidateKeys.Select(EngineKeys.UnitOf).FirstOrDefault(unit => unit is not null);

    private static WorkItemDocument Document(WorkItem item, DossierStep step)
    {
        var state = step.After;
        var facts = step.Procedure.Facts;
        return new WorkItemDocument
        {
            Id = step.GlobalId(item.Id),
            DossierId = state.DossierId,
            LocalId = item.Id,
            Code = state.Code,
            ProcedureCode = state.ProcedureCode,
            ProcedureName = facts.Name,
            ElementId = item.ElementId,
            Name = item.Name,
            State = item.State,
            Candidates = item.CandidateKeys,
            Excluded = item.ExcludedPersons,
            Assignee = item.Assignee,
            AssigneeName = item.AssigneeName,
            Unit = UnitOf(item, step.People),
            CreatedAt = item.CreatedAt,
            Deadline = item.Deadline,
            Due = item.Deadline ?? Never,
            DossierDeadline = state.Deadline,
            Status = state.Status,
            StatusName = StatusNames.Of(step.Procedure, state.Status),
            Channel = state.Channel,
            ApplicantName = state.Applicant!.Name,
            Search = SearchText.Of(state.Code, state.Applicant.Name, facts.Name.Vi),
            IsPayment = item.Payment is { Paid: false },
            IsDelivery = item.IsDelivery,
            IsIntake = state.Phase == DossierPhase.Intake,
            IsApproval = item.Outcomes.Count > 1 && Superiors.Alone(item, step.People, Roles.UnitHead, Roles.AgencyLeader),
            IsSupplemented = state.OpenSupplement is { IsUnsettled: true } supplement && supplement.WorkItemId == item.Id,
            ClosedAt = item.ClosedAt,
            CompletedBy = item.CompletedBy?.Id,
            Outcome = item.Outcome,
        };
    }
}
