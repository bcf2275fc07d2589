namespace MotCua.RuntimeHost.Admin.Running;

/// <summary>An act on a running dossier as the pages know it.</summary>
/// <param name="Path">Last part of its address.</param>
/// <param name="Act">Its name among <see cref="Dossiers.Running.RunningActs"/> and in texts.</param>
/// <param name="NeedsToken">Whether a strand is chosen.</param>
/// <param name="NeedsElement">Whether an element is chosen.</param>
/// <param name="Danger">Whether it takes something away for good.</param>
/// <param name="Lives">In which lives of a dossier it is offered.</param>
internal sealed record AdminAct(string Path, string Act, bool NeedsToken, bool NeedsElement, bool Danger, params DossierLife[] Lives)
{
    /// <summary>All acts: one line each.</summary>
    public static IReadOnlyList<AdminAct> All { get; } =
    [
        new("tam-dung", "suspend", false, false, false, DossierLife.Running),
        new("tiep-tuc", "resume", false, false, false, DossierLife.Suspended),
        new("bat-dau-nhanh", "startBefore", false, true, false, DossierLife.Running),
        new("chuyen-nhanh", "moveToken", true, true, false, DossierLife.Running),
        new("bo-nhanh", "cancelElement", true, false, true, DossierLife.Running),
        new("ket-thuc", "abort", false, false, true, DossierLife.Running, DossierLife.Suspended, DossierLife.Cancelled),
    ];

    /// <summary>The act of an address; null when there is none.</summary>
    public static AdminAct? Find(string path) => All.FirstOrDefault(act => act.Path == path);
}
