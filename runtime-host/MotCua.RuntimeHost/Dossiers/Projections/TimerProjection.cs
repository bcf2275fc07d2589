using MotCua.RuntimeHost.Dossiers.Documents;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.Projections;

/// <summary>Pending timers: one document each, gone when the timer is.</summary>
internal sealed class TimerProjection : IDossierProjection
{
    public IEnumerable<Write> Writes(DossierStep step)
    {
        foreach (var timer in step.Before.Timers.Values.Where(timer => !step.After.Timers.ContainsKey(timer.Id)))
        {
            yield return Write.Delete(DossierCollections.Timers, step.GlobalId(timer.Id));
        }

        foreach (var timer in step.After.Timers.Values.Where(timer => !ReferenceEquals(step.Before.Timers.Find(timer.Id), timer)))
        {
            yield return Write.Upsert(DossierCollections.Timers, step.GlobalId(timer.Id), new TimerDocument
            {
                Id = step.GlobalId(timer.Id),
                DossierId = step.DossierId,
                TimerId = timer.Id,
                DueAt = timer.DueAt,
            });
        }
    }
}
