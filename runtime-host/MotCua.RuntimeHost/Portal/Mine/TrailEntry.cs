namespace MotCua.RuntimeHost.Portal.Mine;

/// <summary>One line of a dossier's history as told outside.</summary>
/// <param name="At">When.</param>
/// <param name="Title">What happened.</param>
/// <param name="Text">Detail in the language of the page; null when there is none.</param>
/// <param name="Written">What an officer or the procedure's author wrote, in Vietnamese: a reason, the name of a step; null when
/// there is none, or when the reader may not know it.</param>
public sealed record TrailEntry(DateTimeOffset At, string Title, string? Text = null, string? Written = null);
