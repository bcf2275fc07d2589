namespace MotCua.Engine.Kernel.State;

/// <summary>What a dossier waits for from outside, timers apart.</summary>
/// <param name="Id">Local id, for example "e4".</param>
/// <param name="Kind">What it waits for.</param>
/// <param name="ElementId">The catching event or receive task.</param>
/// <param name="Name">Name of the message or signal; the condition.</param>
/// <param name="Key">Correlation key of a message; null when the dossier alone decides.</param>
/// <param name="TokenId">The token that waits at the event, at the gateway before it, or at the activity it sits on; null for the start of an event sub-process.</param>
/// <param name="ScopeId">The scope whose event sub-process it starts; null otherwise.</param>
/// <param name="Held">Whether the condition held when it was last looked at.</param>
/// <param name="Failed">Whether an open incident says that the condition cannot be evaluated.</param>
public sealed record Subscription(
    string Id,
    SubscriptionKind Kind,
    string ElementId,
    string Name,
    string? Key,
    string? TokenId,
    string? ScopeId,
    bool Held = false,
    bool Failed = false);
