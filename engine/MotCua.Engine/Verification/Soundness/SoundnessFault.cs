using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Soundness;

/// <summary>A fault of behaviour with a short way to it. At most one for each kind and element.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="ElementId">Where: the join, gateway, step or flow.</param>
/// <param name="Trace">The way from the start to the fault; <see cref="Trace.Empty"/> for an element that is never reached.</param>
/// <param name="OtherElements">What else is concerned: where other strands are then, or the steps of a loop.</param>
public sealed record SoundnessFault(SoundnessFaultKind Kind, string ElementId, Trace Trace, IReadOnlyList<string> OtherElements)
{
    /// <summary>
    /// Whether data are known to exist for which it happens. False where the way supposes conditions that perhaps never
    /// hold together: then it is a suspicion.
    /// </summary>
    public bool Certain { get; init; } = true;

    /// <summary>Whether it only follows from another fault on the same way, for example what runs twice behind a missing join.</summary>
    public bool Follows { get; init; }
}
