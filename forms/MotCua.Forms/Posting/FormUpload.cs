using Microsoft.AspNetCore.Http;

namespace MotCua.Forms;

/// <summary>A file that came with a post and is not stored yet. Check it with <see cref="FormUploads.Check"/>, store it, then <see cref="FormPost.Attach"/> its id.</summary>
/// <param name="Field">The field it was chosen for.</param>
/// <param name="Pointer">That field's place in the data.</param>
/// <param name="File">The file.</param>
public sealed record FormUpload(FormField Field, string Pointer, IFormFile File);
