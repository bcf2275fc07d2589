using System.Security.Cryptography;
using MotCua.Catalogs.Accounts;
using MotCua.Engine.Kernel;
using MotCua.Engine.Model;
using MotCua.Engine.Time;
using MotCua.RuntimeHost.Dossiers.Documents;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.Projections;

/// <summary>The dossier's line in lists and look-ups.</summary>
internal sealed class EntryProjection : IDossierProjection
{
    public IEnumerable<Write> Writes(DossierStep step)
    {
        yield return Write.Upsert(DossierCollections.Dossiers, step.DossierId, step.NextEntry);
    }

    internal static DossierDocument Entry(DossierStep step)
    {
        var state = step.After;
        if (state.PersonalDataErasedAt is { } erasedAt)
        {
            return Erasure.Scrub(step.Entry!, erasedAt) with { Sequence = state.Sequence, History = step.History.Head };
        }

        var facts = step.Procedure.Facts;
        var applicant = state.Applicant!;
        var live = state.WorkItems.Values.Where(item => item.IsLive).ToList();
        return new DossierDocument
        {
            Id = state.DossierId,
            Code = state.Code,
            ProcedureCode = state.ProcedureCode,
            ProcedureName = facts.Name,
            VersionHash = state.VersionHash,
            Sector = facts.Sector,
            Agency = facts.Unit,
            Channel = state.Channel,
            Status = state.Status,
            StatusName = StatusNames.Of(step.Procedure, state.Status),
            StatusSince = state.StatusSince,
            StatusReason = state.StatusReason,
            Ended = state.Life == DossierLife.Ended,
            Suspended = state.Life == DossierLife.Suspended,
            ApplicantAccount = applicant.AccountId,
            ApplicantName = applicant.Name,
            Search = SearchText.Of(state.Code, applicant.Name, facts.Name.Vi),
            PhoneEnd = applicant.Phone is { Length: >= 4 } phone ? phone[^4..] : null,
            LookupToken = step.Entry?.LookupToken ?? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12)),
            CreatedAt = state.SubmittedAt!.Value,
            ReceivedAt = state.ReceivedAt,
            Deadline = state.Deadline,
            OriginalDeadline = state.Clock.Original?.At,
            ClockPhase = StoredEnumName.Of(state.Clock.Phase),
            SettledAt = step.Entry?.SettledAt ?? (state.Clock.Phase == ClockPhase.Stopped ? state.Clock.StoppedAt : null),
            EndedAt = state.EndedAt,
            Holders = [.. live.Select(item => HolderOf(item, step))],
            Participants = [.. state.WorkItems.Values.SelectMany(People).Distinct()],
            Offered = [.. live.Where(item => item.Assignee is null).SelectMany(item => item.CandidateKeys).Distinct()],
            Units = [.. state.WorkItems.Values.Select(item => WorkItemProjection.UnitOf(item, step.People)).OfType<string>().Distinct()],
            AwaitsSignature = live.Any(item => Superiors.Alone(item, step.People, Roles.AgencyLeader)),
            HasOpenIncident = state.OpenIncidents.Any(),
            Origin = step.KnownOrigin,
            Sequence = state.Sequence,
            History = step.History.Head,
        };
    }

    private static IEnumerable<string> People(WorkItem item)
    {
        if (item.Assignee is not null)
        {
            yield return item.Assignee;
        }

        if (item.CompletedBy is { Kind: ActorKind.Officer } by)
        {
            yield return by.Id;
        }
    }

    private static Holder HolderOf(WorkItem item, DossierStep step)
    {
        var person = item.Assignee is null ? null : step.People.FindPerson(item.Assignee);
        var unit = WorkItemProjection.UnitOf(item, step.People);
        return new Holder(
            item.Name,
            item.AssigneeName,
            person?.PositionId is { } position ? step.People.PositionOf(position)?.Name : null,
            unit is null ? null : step.People.Unit(unit)?.Name);
    }
}
