using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Running;

/// <summary>Conditional events: true on entry counts, later every change from false to true (section 10.5.5).</summary>
internal static class Conditions
{
    /// <summary>Looks at a condition; when it has become true, its event happens.</summary>
    public static void LookAt(DossierRun run, string subscriptionId)
    {
        // What is cancelled or suspended looks at its conditions when it goes on.
        if (run.State.Life != DossierLife.Running
            || run.State.Subscriptions.Find(subscriptionId) is not { Kind: SubscriptionKind.Condition, Failed: false } subscription)
        {
            return;
        }

        run.Place = new Place(subscription.ScopeId ?? run.State.Tokens[subscription.TokenId!].ScopeId, subscription.TokenId);
        var (holds, trouble) = run.Expressions.IsTrue(subscription.Name, subscription.ElementId);
        if (trouble is not null)
        {
            run.Raise(trouble, null, subscription.ElementId, IncidentResume.Condition, subscription.Id);
        }
        else if (holds != subscription.Held)
        {
            run.Emit(new ConditionSeen(subscription.Id, holds));
            if (holds)
            {
                Triggering.Met(run, subscription);
            }
        }
    }
}
