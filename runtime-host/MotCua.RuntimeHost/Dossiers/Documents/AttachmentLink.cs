namespace MotCua.RuntimeHost.Dossiers.Documents;

/// <summary>Which dossier refers to an attachment.</summary>
/// <param name="Id">The attachment's id.</param>
/// <param name="DossierId">The dossier.</param>
/// <param name="IsResult">A result, which the applicant may download.</param>
public sealed record AttachmentLink(string Id, string DossierId, bool IsResult);
