using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>The dossier waits for a message, a signal or a condition.</summary>
/// <param name="Subscription">What for.</param>
public sealed record SubscriptionOpened(Subscription Subscription) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state) => state with
    {
        Subscriptions = state.Subscriptions.Set(Subscription.Id, Subscription),
        LastId = LocalId.Number(Subscription.Id),
    };
}
