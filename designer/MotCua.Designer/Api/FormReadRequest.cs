namespace MotCua.Designer.Api;

/// <summary>Body: a form's file to show.</summary>
/// <param name="Schema">Text of the file.</param>
/// <param name="Language">"vi" or "en", for the preview.</param>
public sealed record FormReadRequest(string Schema, string? Language = null);
