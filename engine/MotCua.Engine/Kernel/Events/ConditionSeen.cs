using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A condition waited for was looked at and has changed.</summary>
/// <param name="SubscriptionId">Local id.</param>
/// <param name="Holds">Whether it holds now.</param>
public sealed record ConditionSeen(string SubscriptionId, bool Holds) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state) => state with
    {
        Subscriptions = state.Subscriptions.Change(SubscriptionId, s => s with { Held = Holds, Failed = false }),
    };
}
