using MotCua.Engine.Kernel.State;
using MotCua.Engine.Time;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A time limit was extended.</summary>
/// <param name="WorkItemId">The work item extended too; null for none.</param>
/// <param name="Limit">By how much.</param>
/// <param name="Reason">Why.</param>
/// <param name="ItemClock">The work item's clock from now on.</param>
/// <param name="Clock">The statutory clock from now on; null when it does not run.</param>
public sealed record DeadlineExtended(
    string? WorkItemId,
    TimeLimit Limit,
    string Reason,
    ClockState? ItemClock,
    ClockState? Clock) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state)
    {
        var extended = state with { Extensions = state.Extensions + 1, Clock = Clock ?? state.Clock };
        return WorkItemId is null || ItemClock is null ? extended : extended.WithItem(WorkItemId, w => w with { Clock = ItemClock });
    }
}
