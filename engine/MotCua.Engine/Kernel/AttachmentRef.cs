namespace MotCua.Engine.Kernel;

/// <summary>A stored file.</summary>
/// <param name="Id">Attachment id.</param>
/// <param name="Name">File name.</param>
/// <param name="Length">Bytes.</param>
/// <param name="MediaType">For example "application/pdf".</param>
/// <param name="Component">Id of the dossier component it belongs to.</param>
public sealed record AttachmentRef(string Id, string Name, long Length, string MediaType, string? Component = null);
