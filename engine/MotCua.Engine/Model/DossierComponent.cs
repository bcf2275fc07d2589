namespace MotCua.Engine.Model;

/// <summary>A paper of the dossier (thành phần hồ sơ).</summary>
/// <param name="Id">Stable identifier inside the procedure.</param>
/// <param name="Name">Name of the paper.</param>
/// <param name="Originals">Number of originals.</param>
/// <param name="Copies">Number of copies.</param>
/// <param name="Required">Whether a dossier without it is incomplete.</param>
/// <param name="Form">Id of the form that it is filled in with, if it is a declaration.</param>
/// <param name="Note">Remark for the applicant.</param>
public sealed record DossierComponent(
    string Id,
    LocalText Name,
    int Originals = 0,
    int Copies = 0,
    bool Required = true,
    string? Form = null,
    LocalText? Note = null);
