using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>
/// A fact of a dossier's history. It carries results (flow taken, deadline computed, decision output), so that
/// applying it evaluates nothing and an old dossier replays for ever.
/// </summary>
public abstract record DossierEvent
{
    /// <summary>Domain time at which it happened.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Who caused it.</summary>
    public ActorRef By { get; init; } = new(ActorKind.System, "system", "");

    /// <summary>Number of the command it belongs to, from 1.</summary>
    public long Command { get; init; }

    /// <summary>The state after this event. Evaluates nothing.</summary>
    internal abstract DossierState ApplyTo(DossierState state);
}
