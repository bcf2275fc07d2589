namespace MotCua.RuntimeHost.Shell.Components;

/// <summary>One stop of the way to a page.</summary>
/// <param name="Text">Shown words.</param>
/// <param name="Href">Its address; null for the page itself.</param>
public sealed record Crumb(string Text, string? Href = null);
