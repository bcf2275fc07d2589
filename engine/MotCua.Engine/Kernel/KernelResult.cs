using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel;

/// <summary>What a command led to: events, or a failure and no events.</summary>
public sealed record KernelResult
{
    private KernelResult(IReadOnlyList<DossierEvent> events, DossierState state, KernelFailure? failure)
        => (Events, State, Failure) = (events, state, failure);

    /// <summary>What happened, in order; empty after a failure.</summary>
    public IReadOnlyList<DossierEvent> Events { get; }

    /// <summary>The state after these events; the state before after a failure.</summary>
    public DossierState State { get; }

    /// <summary>Why the command was refused; null when it was not.</summary>
    public KernelFailure? Failure { get; }

    /// <summary>Whether the command was accepted.</summary>
    public bool Accepted => Failure is null;

    internal static KernelResult Done(IReadOnlyList<DossierEvent> events, DossierState state) => new(events, state, null);

    internal static KernelResult Refused(DossierState state, KernelFailure failure) => new([], state, failure);
}
