using MotCua.Catalogs.Procedures;
using MotCua.Engine.Kernel;
using MotCua.RuntimeHost.Dossiers;

namespace MotCua.RuntimeHost.Desk.Work;

/// <summary>Reads a dossier for its page. What the officer may not read does not exist for him.</summary>
public sealed class WorkViews(DossierRecords records, ProcedureCatalog procedures, DossierWorld world)
{
    /// <summary>Null when there is no such dossier, or not for him.</summary>
    /// <param name="code">In any case.</param>
    /// <param name="chosen">Local id of the work item to show; null or unknown: his own, else one he may take.</param>
    public async Task<WorkView?> FindAsync(string code, string? chosen, Actor actor, CancellationToken ct)
    {
        if (await records.FindByCodeAsync(code, ct) is not { } entry || !DossierAccess.MayRead(actor, entry)
            || await records.LoadAsync(entry.Id, ct) is not { } record)
        {
            return null;
        }

        var procedure = await procedures.GetVersionAsync(record.State.VersionHash, ct)
            ?? throw new InvalidDataException($"Version {record.State.VersionHash} of dossier {record.State.Code} is missing.");
        var (context, people) = await world.NowAsync(procedure, ct);
        return new WorkView
        {
            Record = record,
            Procedure = procedure,
            Actor = actor,
            Context = context,
            People = people,
            Events = await records.EventsAsync(record.State.DossierId, ct),
            Item = Choose(record.State, actor, chosen),
        };
    }

    private static WorkItem? Choose(DossierState state, Actor actor, string? chosen)
    {
        var live = state.WorkItems.Values.Where(item => item.IsLive).ToList();
        return live.Find(item => item.Id == chosen)
            ?? live.Find(item => item.Assignee == actor.Id)
            ?? live.Find(item => item.Assignee is null && !item.ExcludedPersons.Contains(actor.Id) && item.CandidateKeys.Any(actor.Holds))
            ?? live.FirstOrDefault();
    }
}
