using MotCua.Engine.Kernel;

namespace MotCua.RuntimeHost.Desk.Work;

/// <summary>The files of a dossier in the order the page lists them: results first, then as handed in.</summary>
internal static class FileOrder
{
    public static IReadOnlyList<AttachmentRef> Of(DossierState state) =>
        [.. state.Results.Concat(state.Attachments).DistinctBy(file => file.Id)];
}
