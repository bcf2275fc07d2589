using System.Text.Json.Nodes;

namespace MotCua.Designer.Api;

/// <summary>Body: an edited model to write as a file.</summary>
/// <param name="Model">The model.</param>
/// <param name="Language">"vi" or "en", for the preview.</param>
public sealed record FormWriteRequest(JsonObject Model, string? Language = null);
