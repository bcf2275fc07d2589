using System.Text;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;

namespace MotCua.Testing.Procedures;

/// <summary>What must hold after every command, whatever the procedure. A broken law is an exception that says which.</summary>
public static class KernelLaws
{
    /// <summary>Checks all laws.</summary>
    public static void Check(
        CompiledProcedure procedure,
        DossierState before,
        DossierCommand command,
        KernelContext context,
        KernelResult result)
    {
        if (!result.Accepted)
        {
            Law(result.Events.Count == 0, "a refused command emits nothing");
            Law(ReferenceEquals(result.State, before), "a refused command leaves the state alone");
            return;
        }

        Law(result.Events.Count > 0, $"an accepted {command.GetType().Name} emits something");
        var again = DossierKernel.Handle(procedure, before, command, context);
        Law(Bytes(again.Events) == Bytes(result.Events), "the same input gives the same events");
        CodecsKeepEverything(before, result);
        Law(result.State.CommandCount == before.CommandCount + 1, "a command counts once");
        NothingIsLost(result.State);
    }

    /// <summary>Tokens, work items, timers, jobs, scopes and incidents belong together.</summary>
    public static void NothingIsLost(DossierState state)
    {
        foreach (var token in state.Tokens.Values)
        {
            Law(state.Scopes.ContainsKey(token.ScopeId), $"token {token.Id} runs in an open scope");
            Law(token.State != TokenState.Moving, $"token {token.Id} at {token.ElementId} is not left moving");
            if (token.State == TokenState.Waiting)
            {
                Law(WaitsForSomething(state, token), $"token {token.Id} at {token.ElementId} waits for something");
            }

            if (token.State == TokenState.Failed)
            {
                Law(state.OpenIncidents.Any(i => i.TokenId == token.Id), $"failed token {token.Id} has an incident");
            }
        }

        foreach (var item in state.WorkItems.Values.Where(w => w.IsLive))
        {
            Law(state.Tokens.Find(item.TokenId) is { State: TokenState.Waiting } t && t.ElementId == item.ElementId, $"work item {item.Id} has its token");
        }

        foreach (var timer in state.Timers.Values.Concat(state.HeldTimers.Values).Where(t => t.TokenId is not null))
        {
            Law(state.Tokens.ContainsKey(timer.TokenId!), $"timer {timer.Id} has its token");
        }

        foreach (var timer in state.Timers.Values.Where(t => t.ScopeId is not null))
        {
            Law(state.Scopes.ContainsKey(timer.ScopeId!), $"timer {timer.Id} has its scope");
        }

        foreach (var call in state.LinkedCalls.Values)
        {
            Law(state.Tokens.ContainsKey(call.TokenId), $"linked call {call.Id} has its token");
        }

        foreach (var incident in state.OpenIncidents.Where(i => i.TokenId is not null))
        {
            Law(state.Tokens.Find(incident.TokenId) is { State: TokenState.Failed }, $"incident {incident.Id} has its failed token");
        }

        foreach (var job in state.Jobs.Values)
        {
            Law(state.Tokens.ContainsKey(job.TokenId), $"job {job.Id} has its token");
        }

        foreach (var scope in state.Scopes.Values)
        {
            Law(
                state.Tokens.Values.Any(t => t.ScopeId == scope.Id) || state.Scopes.Values.Any(s => s.ParentScopeId == scope.Id && s.ParentTokenId is null),
                $"scope {scope.Id} has a token or is being undone");
            Law(scope.ParentTokenId is null || state.Tokens.Find(scope.ParentTokenId) is { State: TokenState.Waiting or TokenState.Failed }, $"a token waits for scope {scope.Id}");
        }

        foreach (var subscription in state.Subscriptions.Values)
        {
            Law(subscription.TokenId is null || state.Tokens.ContainsKey(subscription.TokenId), $"subscription {subscription.Id} has its token");
            Law(subscription.ScopeId is null || state.Scopes.ContainsKey(subscription.ScopeId), $"subscription {subscription.Id} has its scope");
            Law((subscription.TokenId is null) != (subscription.ScopeId is null), $"subscription {subscription.Id} has one owner");
        }

        foreach (var loop in state.Loops.Values)
        {
            Law(state.Tokens.Find(loop.TokenId) is { State: TokenState.Waiting or TokenState.Failed }, $"the loop of {loop.TokenId} has its token");
        }

        foreach (var holder in state.Data.Locals.Keys)
        {
            Law(state.Scopes.ContainsKey(holder) || state.Tokens.ContainsKey(holder), $"variables of {holder} have their holder");
        }

        foreach (var record in state.Compensations.Values)
        {
            Law(
                state.Scopes.ContainsKey(record.Owner) || state.Tokens.ContainsKey(record.Owner) || state.Compensations.ContainsKey(record.Owner),
                $"compensation {record.Id} has its owner");
        }

        if (state.Life == DossierLife.Ended)
        {
            Law(state is { Tokens.Count: 0, Timers.Count: 0, Scopes.Count: 0, Jobs.Count: 0 }, "an ended dossier holds nothing");
            Law(state is { Subscriptions.Count: 0, Loops.Count: 0, Compensations.Count: 0, LinkedCalls.Count: 0, Data.Locals.Count: 0 }, "an ended dossier waits for nobody");
            Law(!state.OpenIncidents.Any() && state.OpenSupplement is null, "an ended dossier waits for nothing");
        }
        else if (state.Life == DossierLife.Suspended)
        {
            Law(state is { Timers.Count: 0, Suspension: not null }, "a suspended dossier waits for no timer");
            Law(state.WorkItems.Values.All(w => !w.IsLive || w.State == WorkItemState.Suspended), "a suspended dossier offers no work");
        }
        else if (state.Life == DossierLife.Running)
        {
            Law(state.HeldTimers.Count == 0, "a running dossier holds no timer back");
            Law(state.Tokens.Count > 0, "a running dossier has a token");
        }
    }

    /// <summary>The whole state as text, data included: equal text is equal state.</summary>
    public static string Text(DossierState state)
        => Encoding.UTF8.GetString(StateCodec.Encode(state)) + Encoding.UTF8.GetString(StateCodec.EncodeData(state.Data));

    /// <summary>Replays all events from their stored form; must give the stored state.</summary>
    public static void ReplayGives(DossierState stored, IReadOnlyList<DossierEvent> history)
        => Law(Text(DossierState.Replay(history.Select(Recoded))) == Text(stored), "replay of all events gives the stored state");

    // The state before comes from its snapshot and the events from their codec: with the laws of the commands before,
    // this is a replay of everything without doing it each time.
    private static void CodecsKeepEverything(DossierState before, KernelResult result)
    {
        var decoded = result.Events.Select(Recoded).ToList();
        Law(Bytes(decoded) == Bytes(result.Events), "events survive their codec");
        var snapshot = StateCodec.Decode(StateCodec.Encode(before), StateCodec.EncodeData(before.Data));
        Law(snapshot is not null && Text(snapshot) == Text(before), "a snapshot gives the stored state");
        var replayed = decoded.Aggregate(snapshot!, (state, e) => state.Apply(e));
        Law(Text(replayed) == Text(result.State), "replay gives the stored state");
    }

    private static DossierEvent Recoded(DossierEvent e)
    {
        var type = EventTypes.Of(e);
        return EventCodec.Decode(type.Name, type.Version, EventCodec.Encode(e));
    }

    private static bool WaitsForSomething(DossierState state, Token token)
        => state.WorkItems.Values.Any(w => w.TokenId == token.Id && w.IsLive)
            || state.Timers.Values.Concat(state.HeldTimers.Values).Any(t => t.TokenId == token.Id && t.Kind == TimerKind.Catch)
            || state.Jobs.Values.Any(j => j.TokenId == token.Id)
            || state.Subscriptions.Values.Any(s => s.TokenId == token.Id)
            || state.LinkedCalls.Values.Any(c => c.TokenId == token.Id)
            || state.Scopes.Values.Any(s => s.ParentTokenId == token.Id);

    private static string Bytes(IReadOnlyList<DossierEvent> events)
        => string.Join('\n', events.Select(e => EventTypes.Of(e).Name + Encoding.UTF8.GetString(EventCodec.Encode(e))));

    private static void Law(bool holds, string law)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"Broken law: {law}.");
        }
    }
}
