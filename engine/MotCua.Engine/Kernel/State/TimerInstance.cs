namespace MotCua.Engine.Kernel.State;

/// <summary>A pending timer.</summary>
/// <param name="Id">Local id, for example "m7".</param>
/// <param name="Kind">What it is for.</param>
/// <param name="ElementId">The timer event, or the asking step for silence.</param>
/// <param name="TokenId">The token that waits at the event, at the gateway before it, or at the activity it sits on; null for silence and event sub-processes.</param>
/// <param name="DueAt">When it fires.</param>
/// <param name="Remaining">Firings left after this one; null without end or without cycle.</param>
/// <param name="ScopeId">The scope whose event sub-process it starts; null otherwise.</param>
public sealed record TimerInstance(
    string Id,
    TimerKind Kind,
    string ElementId,
    string? TokenId,
    DateTimeOffset DueAt,
    int? Remaining = null,
    string? ScopeId = null);
