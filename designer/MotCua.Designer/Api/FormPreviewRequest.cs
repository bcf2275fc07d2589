namespace MotCua.Designer.Api;

/// <summary>Body: what the author typed into the preview.</summary>
/// <param name="Schema">Text of the form's file.</param>
/// <param name="Values">Names and values of the controls.</param>
/// <param name="Language">"vi" or "en".</param>
public sealed record FormPreviewRequest(string Schema, IReadOnlyDictionary<string, string[]> Values, string? Language = null);
