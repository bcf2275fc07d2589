using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Running;

/// <summary>Who waits for an event.</summary>
/// <param name="TokenId">The token at the event, at the gateway before it, or at the activity it sits on.</param>
/// <param name="ScopeId">The scope whose event sub-process it starts.</param>
/// <param name="Timer">What a timer is for.</param>
internal readonly record struct Waiter(string? TokenId, string? ScopeId, TimerKind Timer)
{
    public static Waiter Catch(string tokenId) => new(tokenId, null, TimerKind.Catch);

    public static Waiter Border(string tokenId) => new(tokenId, null, TimerKind.Boundary);

    public static Waiter Scope(string scopeId) => new(null, scopeId, TimerKind.EventStart);
}
