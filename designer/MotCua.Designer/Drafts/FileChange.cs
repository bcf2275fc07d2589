namespace MotCua.Designer.Drafts;

/// <summary>A file added or replaced: its text, or its bytes.</summary>
/// <param name="Path">Path inside the bundle.</param>
/// <param name="Text">Content as UTF-8 text; null when <paramref name="Base64"/> is given.</param>
/// <param name="Base64">Content as bytes; null when <paramref name="Text"/> is given.</param>
public sealed record FileChange(string Path, string? Text = null, string? Base64 = null);
