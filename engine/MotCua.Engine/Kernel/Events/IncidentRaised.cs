using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>Something went wrong; one strand is held.</summary>
/// <param name="IncidentId">Local id.</param>
/// <param name="Code">What.</param>
/// <param name="Args">Details by name.</param>
/// <param name="TokenId">The token held.</param>
/// <param name="ElementId">The element.</param>
/// <param name="Resume">Where a retry goes on.</param>
/// <param name="SubscriptionId">The condition that could not be evaluated; null otherwise.</param>
public sealed record IncidentRaised(
    string IncidentId,
    IncidentCode Code,
    IReadOnlyDictionary<string, string> Args,
    string? TokenId,
    string ElementId,
    IncidentResume Resume,
    string? SubscriptionId = null) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state)
    {
        var held = state with
        {
            Incidents = state.Incidents.Set(IncidentId, new Incident(IncidentId, Code, Args, TokenId, ElementId, Resume, At, null, SubscriptionId)),
            Subscriptions = SubscriptionId is null ? state.Subscriptions : state.Subscriptions.Change(SubscriptionId, s => s with { Failed = true }),
            LastId = LocalId.Number(IncidentId),
        };
        return TokenId is null ? held : held.WithToken(TokenId, t => t with { State = TokenState.Failed });
    }
}
