using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Migration;

/// <summary>
/// What a dossier waits for when it comes over: what both versions wait for goes on with its deadline, what only the
/// old one knows is closed, what only the new one knows is opened. An event that happened already is not waited for
/// again, because both versions know it.
/// </summary>
internal sealed class MigratedWaiting(DossierRun run, VersionMap map)
{
    /// <summary>Closes what the new version does not wait for; to be called before the change of version.</summary>
    public void Close()
    {
        foreach (var timer in run.State.Timers.Values.Concat(run.State.HeldTimers.Values).ToList())
        {
            if (timer.Kind != TimerKind.Silence && !GoesOn(timer.ElementId, timer.TokenId, timer.ScopeId))
            {
                run.Emit(new TimerCancelled(timer.Id));
            }
        }

        foreach (var subscription in run.State.Subscriptions.Values.ToList())
        {
            if (!GoesOn(subscription.ElementId, subscription.TokenId, subscription.ScopeId))
            {
                Catching.Close(run, subscription);
            }
        }
    }

    /// <summary>Opens what is new, after the change of version; what cannot be evaluated is named.</summary>
    /// <param name="before">The state before the change of version.</param>
    public KernelFailure? Open(DossierState before)
        => before.Scopes.Values.Select(OpenScope).FirstOrDefault(f => f is not null)
            ?? before.Tokens.Values.Where(t => t.State == TokenState.Waiting).Select(OpenToken).FirstOrDefault(f => f is not null);

    private KernelFailure? OpenScope(Scope before)
    {
        var scope = run.State.Scopes[before.Id];
        if (!scope.HoldsNodes)
        {
            return null;
        }

        run.Place = new Running.Place(scope.Id, null);
        if (Add(scope.Id, scope.ElementId, New(map.To.VariablesOf(scope.ElementId), map.From.VariablesOf(before.ElementId))) is { } failure)
        {
            return failure;
        }

        // An event sub-process that took the place of everything else is the last thing that happens in its scope.
        var interrupted = run.State.Tokens.Values.Any(t => t.ScopeId == scope.Id
            && map.To.Nodes[t.ElementId].IsEventSubProcess && map.To.StartsOf(t.ElementId).Any(s => s.Interrupting));
        return interrupted ? null : Await(
            map.To.EventSubProcessesOf(scope.ElementId).Select(s => s.Start),
            [.. map.From.EventSubProcessesOf(before.ElementId).Select(s => s.Start)],
            Waiter.Scope(scope.Id));
    }

    private KernelFailure? OpenToken(Token before)
    {
        var token = run.State.Tokens[before.Id];
        var (old, node) = (map.From.Nodes[before.ElementId], map.To.Nodes[token.ElementId]);
        run.Place = Running.Place.Of(token);
        if (Loops.IsInstance(run.State, token))
        {
            return Add(token.Id, node.Id, New(node.Settings.Inputs, old.Settings.Inputs));
        }

        var inputs = node.Loop is null ? Add(token.Id, node.Id, New(node.Settings.Inputs, old.Settings.Inputs)) : null;
        return inputs
            ?? Await(map.To.BoundariesOf(node.Id), map.From.BoundariesOf(old.Id), Waiter.Border(token.Id))
            ?? Await(Caught(map.To, node), [.. Caught(map.From, old)], Waiter.Catch(token.Id));
    }

    // What a token itself waits for: its own event, or those after an event-based gateway.
    private static IEnumerable<FlowNode> Caught(ProcessDefinition process, FlowNode node)
        => node.Kind.Element == "eventBasedGateway" ? process.OutgoingOf(node).Select(f => process.Nodes[f.TargetId])
            : node.Kind.Element is "intermediateCatchEvent" or "receiveTask" ? [node]
            : [];

    private KernelFailure? Await(IEnumerable<FlowNode> events, IReadOnlyList<FlowNode> known, Waiter who)
    {
        foreach (var added in events.Where(e => !known.Any(k => map.Node(k.Id)?.Id == e.Id && VersionMap.WaitForTheSame(k, e))))
        {
            if (Catching.Await(run, added, who) is { } trouble)
            {
                return Unreadable(added.Id, trouble);
            }
        }

        return null;
    }

    private bool GoesOn(string elementId, string? tokenId, string? scopeId)
    {
        if (map.Node(elementId) is not { } after || !VersionMap.WaitForTheSame(map.From.Nodes[elementId], after))
        {
            return false;
        }

        if (scopeId is not null)
        {
            return after.IsStart && map.To.Find(after.ScopeId) is { IsEventSubProcess: true } sub && sub.ScopeId == map.Id(run.State.Scopes[scopeId].ElementId);
        }

        var host = map.Node(run.State.Tokens[tokenId!].ElementId);
        return host is not null && (after.AttachedTo == host.Id || (!after.IsBoundary && Caught(map.To, host).Any(c => c.Id == after.Id)));
    }

    private static IReadOnlyList<MappingRule> New(IReadOnlyList<MappingRule> rules, IReadOnlyList<MappingRule> known)
        => [.. rules.Where(r => known.All(k => k.Name != r.Name))];

    private KernelFailure? Add(string holder, string elementId, IReadOnlyList<MappingRule> rules)
    {
        if (rules.Count == 0)
        {
            return null;
        }

        var (values, trouble) = Variables.Evaluate(run, rules, elementId);
        if (trouble is not null)
        {
            return Unreadable(elementId, trouble);
        }

        run.Emit(new VariablesSet(holder, values!));
        return null;
    }

    private KernelFailure Unreadable(string elementId, Trouble trouble) => KernelFailure.Of(
        FailureCode.MigrationUnreadable,
        ("element", elementId),
        ("name", map.To.Find(elementId)?.Name ?? elementId),
        ("why", string.Join("; ", trouble.Args.Where(a => a.Key != "element" && a.Value.Length > 0).Select(a => a.Value))));
}
