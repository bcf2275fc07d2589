namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>A strand that began at an event which interrupts nothing: it may run beside its host, and again after it is done.</summary>
/// <param name="Token">A token of the strand.</param>
/// <param name="Event">The boundary event.</param>
/// <param name="Host">The token at the activity it sits on.</param>
internal readonly record struct Origin(string Token, string Event, string Host);
