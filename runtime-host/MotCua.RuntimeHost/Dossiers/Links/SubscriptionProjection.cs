using MotCua.RuntimeHost.Dossiers.Projections;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.Links;

/// <summary>What the dossier waits for from outside: one document each, gone when it waits no more. Conditions are
/// looked at inside and have none.</summary>
internal sealed class SubscriptionProjection : IDossierProjection
{
    public IEnumerable<Write> Writes(DossierStep step)
    {
        if (ReferenceEquals(step.Before.Subscriptions, step.After.Subscriptions))
        {
            yield break;
        }

        foreach (var gone in step.Before.Subscriptions.Values.Where(s => IsFromOutside(s) && !step.After.Subscriptions.ContainsKey(s.Id)))
        {
            yield return Write.Delete(LinkCollections.Subscriptions, step.GlobalId(gone.Id));
        }

        foreach (var opened in step.After.Subscriptions.Values.Where(s => IsFromOutside(s) && !step.Before.Subscriptions.ContainsKey(s.Id)))
        {
            yield return Write.Upsert(LinkCollections.Subscriptions, step.GlobalId(opened.Id), new SubscriptionDocument
            {
                Id = step.GlobalId(opened.Id),
                DossierId = step.DossierId,
                DossierCode = step.After.Code,
                Kind = opened.Kind,
                Name = opened.Name,
                Key = opened.Key,
                ElementId = opened.ElementId,
                OpenedAt = step.Now,

                // A message may have come before; a signal that has passed is not heard.
                LookAt = opened.Kind == SubscriptionKind.Message ? step.Now : null,
            });
        }
    }

    private static bool IsFromOutside(Subscription subscription) => subscription.Kind is SubscriptionKind.Message or SubscriptionKind.Signal;
}
