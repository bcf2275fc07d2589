using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>The dossier no longer waits for it.</summary>
/// <param name="SubscriptionId">Local id.</param>
public sealed record SubscriptionClosed(string SubscriptionId) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state) => state with { Subscriptions = state.Subscriptions.Remove(SubscriptionId) };
}
