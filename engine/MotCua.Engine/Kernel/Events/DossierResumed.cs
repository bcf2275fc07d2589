using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A suspended dossier goes on.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Timers">Its timers as they are from now on.</param>
/// <param name="AnswerBy">Until when an open supplement may be answered from now on; null without such an end.</param>
public sealed record DossierResumed(string Reason, IReadOnlyList<TimerInstance> Timers, DateTimeOffset? AnswerBy) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state)
    {
        var resumed = state with
        {
            Life = DossierLife.Running,
            Suspension = null,
            Timers = Timers.Aggregate(StateTable<TimerInstance>.Empty, (all, timer) => all.Set(timer.Id, timer)),
            HeldTimers = StateTable<TimerInstance>.Empty,
        };
        return AnswerBy is null ? resumed : resumed.WithLastSupplement(s => s with { AnswerBy = AnswerBy });
    }
}
