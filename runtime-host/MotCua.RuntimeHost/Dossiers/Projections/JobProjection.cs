using MotCua.RuntimeHost.Dossiers.Documents;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.Projections;

/// <summary>Jobs for the workers: one document each, gone when the job is.</summary>
internal sealed class JobProjection : IDossierProjection
{
    public IEnumerable<Write> Writes(DossierStep step)
    {
        foreach (var job in step.Before.Jobs.Values.Where(job => !step.After.Jobs.ContainsKey(job.Id)))
        {
            yield return Write.Delete(DossierCollections.Jobs, step.GlobalId(job.Id));
        }

        foreach (var job in step.After.Jobs.Values.Where(job => !step.Before.Jobs.ContainsKey(job.Id)))
        {
            yield return Write.Upsert(DossierCollections.Jobs, step.GlobalId(job.Id), new JobDocument
            {
                Id = step.GlobalId(job.Id),
                DossierId = step.DossierId,
                JobId = job.Id,
                ElementId = job.ElementId,
                Connector = job.Connector,
                CreatedAt = step.Now,
                DueAt = step.Now,
            });
        }
    }
}
