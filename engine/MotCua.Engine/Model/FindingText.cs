namespace MotCua.Engine.Model;

/// <summary>The two sentences of a finding.</summary>
/// <param name="Text">What is wrong.</param>
/// <param name="Mend">What to do about it.</param>
public sealed record FindingText(LocalText Text, LocalText Mend);
