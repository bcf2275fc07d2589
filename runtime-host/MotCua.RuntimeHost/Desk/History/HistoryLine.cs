namespace MotCua.RuntimeHost.Desk.History;

/// <summary>A line of a dossier's history as people read it.</summary>
/// <param name="At">When.</param>
/// <param name="Title">What it is about: a step or an act.</param>
/// <param name="Text">The sentence that goes on after it.</param>
/// <param name="By">Who; null for the program.</param>
/// <param name="Details">Further lines, such as what a supplement asks for.</param>
public sealed record HistoryLine(DateTimeOffset At, string Title, string Text, string? By, IReadOnlyList<string> Details);
