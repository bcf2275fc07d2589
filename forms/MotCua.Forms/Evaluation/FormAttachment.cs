namespace MotCua.Forms;

/// <summary>An uploaded file as the forms know it.</summary>
/// <param name="Id">The attachment id kept in the data.</param>
/// <param name="Name">The file's name.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Url">Where to open it, or null.</param>
public sealed record FormAttachment(string Id, string Name, long Length, string? Url = null);
