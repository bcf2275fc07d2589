namespace MotCua.RuntimeHost.Shell.Components;

/// <summary>A mistake on a page.</summary>
/// <param name="Field">Id of the field it belongs to; null when it belongs to the whole page.</param>
/// <param name="Text">What is wrong and what to do.</param>
public sealed record PageError(string? Field, string Text);
