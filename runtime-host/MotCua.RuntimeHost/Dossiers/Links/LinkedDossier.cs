using MotCua.Engine.Model;

namespace MotCua.RuntimeHost.Dossiers.Links;

/// <summary>A dossier that called this one or was called by it, as one officer sees it.</summary>
/// <param name="IsParent">Whether it called this one.</param>
/// <param name="Code">Its code; null while it has not begun.</param>
/// <param name="Procedure">Name of its procedure; the code of one that is not known.</param>
/// <param name="Agency">Name of its agency.</param>
/// <param name="Status">Code of its status.</param>
/// <param name="StatusName">Name of its status.</param>
/// <param name="MayOpen">Whether the officer may read it.</param>
/// <param name="IsStuck">Whether it cannot begin until an administrator has done something.</param>
public sealed record LinkedDossier(
    bool IsParent, string? Code, LocalText Procedure, LocalText? Agency, string? Status, LocalText? StatusName, bool MayOpen, bool IsStuck);
