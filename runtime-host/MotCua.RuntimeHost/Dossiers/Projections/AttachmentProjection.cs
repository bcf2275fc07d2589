using MotCua.Engine.Kernel;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.Projections;

/// <summary>Links that say which dossier a file belongs to, so that access to the file follows access to the dossier.</summary>
internal sealed class AttachmentProjection : IDossierProjection
{
    public IEnumerable<Write> Writes(DossierStep step) =>
        from file in step.After.Attachments.Skip(step.Before.Attachments.Count).Select(file => (file, isResult: false))
            .Concat(step.After.Results.Skip(step.Before.Results.Count).Select(file => (file, isResult: true)))
            .DistinctBy(entry => entry.file.Id)
        select Write.Upsert(
            DossierCollections.AttachmentLinks,
            file.file.Id,
            new Documents.AttachmentLink(file.file.Id, step.DossierId, file.isResult));
}
