namespace MotCua.Catalogs.Procedures;

/// <summary>One act of publishing a version.</summary>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Note">What changed, as the author says.</param>
/// <param name="EffectiveFrom">When new dossiers began, or begin, to follow it.</param>
public sealed record Publication(DateTimeOffset At, Editor By, string Note, DateTimeOffset EffectiveFrom);
