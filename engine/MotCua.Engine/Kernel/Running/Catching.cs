using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Running;

/// <summary>Starts and ends waiting for what defines an event: one line per definition.</summary>
internal static class Catching
{
    private static readonly Dictionary<Type, Func<DossierRun, FlowNode, EventDefinition, Waiter, Trouble?>> Table = new()
    {
        [typeof(TimerDefinition)] = (run, node, _, who) => Timers.Schedule(run, node, who),
        [typeof(MessageDefinition)] = (run, node, d, who) => Message(run, node, ((MessageDefinition)d).Name, who),
        [typeof(SignalDefinition)] = (run, node, d, who) => Open(run, node, SubscriptionKind.Signal, ((SignalDefinition)d).Name ?? node.Id, null, who),
        [typeof(ConditionDefinition)] = (run, node, d, who) => Open(run, node, SubscriptionKind.Condition, ((ConditionDefinition)d).Condition, null, who),
    };

    /// <summary>Waits for an event. What is only ever thrown at it (errors, escalations, compensation) needs no waiting.</summary>
    public static Trouble? Await(DossierRun run, FlowNode node, Waiter who)
        => node is { Kind.Element: "receiveTask", Events.Count: 0 } ? Message(run, node, null, who)
            : node.Events is [var definition, ..] && Table.TryGetValue(definition.GetType(), out var begin) ? begin(run, node, definition, who) : null;

    /// <summary>Waits for the events on an activity's border.</summary>
    public static Trouble? AwaitBoundaries(ElementRun at)
        => First(at.Run.Process.BoundariesOf(at.Node.Id), boundary => Await(at.Run, boundary, Waiter.Border(at.Token.Id)));

    /// <summary>Waits for what starts the event sub-processes of a scope.</summary>
    public static Trouble? AwaitStarts(DossierRun run, string scopeId, string elementId)
        => First(run.Process.EventSubProcessesOf(elementId), sub => Await(run, sub.Start, Waiter.Scope(scopeId)));

    /// <summary>Ends all waiting of a token or of a scope's event sub-processes.</summary>
    public static void Stop(DossierRun run, Func<string?, string?, bool> belongs)
    {
        foreach (var timer in run.State.Timers.Values.Where(t => belongs(t.TokenId, t.ScopeId)).ToList())
        {
            run.Emit(new TimerCancelled(timer.Id));
        }

        foreach (var subscription in run.State.Subscriptions.Values.Where(s => belongs(s.TokenId, s.ScopeId)).ToList())
        {
            Close(run, subscription);
        }
    }

    /// <summary>Ends a subscription; an incident about it is over with it.</summary>
    public static void Close(DossierRun run, Subscription subscription)
    {
        foreach (var incident in run.State.OpenIncidents.Where(i => i.SubscriptionId == subscription.Id).ToList())
        {
            run.Emit(new IncidentResolved(incident.Id));
        }

        run.Emit(new SubscriptionClosed(subscription.Id));
    }

    private static Trouble? Message(DossierRun run, FlowNode node, string? name, Waiter who)
    {
        var (key, trouble) = Variables.CorrelationKey(run, node);
        return trouble ?? Open(run, node, SubscriptionKind.Message, name ?? node.Id, key, who);
    }

    private static Trouble? Open(DossierRun run, FlowNode node, SubscriptionKind kind, string name, string? key, Waiter who)
    {
        var id = run.NextId('e');
        run.Emit(new SubscriptionOpened(new Subscription(id, kind, node.Id, name, key, who.TokenId, who.ScopeId)));
        if (kind == SubscriptionKind.Condition)
        {
            run.Schedule(StepKind.LookAtCondition, id);
        }

        return null;
    }

    private static Trouble? First<T>(IEnumerable<T> items, Func<T, Trouble?> act)
    {
        foreach (var item in items)
        {
            if (act(item) is { } trouble)
            {
                return trouble;
            }
        }

        return null;
    }
}
