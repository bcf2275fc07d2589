namespace MotCua.RuntimeHost.Portal.Mine;

/// <summary>One line of a dossier's history as told outside.</summary>
/// <param name="At">When.</param>
/// <param name="Title">What happened.</param>
/// <param name="Text">Reason or detail; null when there is none, or when the reader may not know.</param>
public sealed record TrailEntry(DateTimeOffset At, string Title, string? Text = null);
