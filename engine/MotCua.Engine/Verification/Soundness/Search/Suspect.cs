namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>A fault that was found, not yet with its trace.</summary>
/// <param name="Kind">What.</param>
/// <param name="ElementId">Where.</param>
/// <param name="Visit">The visit that shows it.</param>
/// <param name="Others">Other elements concerned.</param>
/// <param name="Follows">Whether another fault lies on the way.</param>
internal sealed record Suspect(SoundnessFaultKind Kind, string ElementId, int Visit, IReadOnlyList<string> Others, bool Follows);
