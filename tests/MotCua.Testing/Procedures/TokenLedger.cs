using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;

namespace MotCua.Testing.Procedures;

/// <summary>
/// An independent count of tokens: it reads events only and knows the rules of the token game (one flow at a time, all
/// of a parallel split, one of each flow at a parallel join, nobody left behind by an interruption). A broken rule is an
/// exception that says which.
/// </summary>
public sealed class TokenLedger(ProcessMap map)
{
    private readonly Dictionary<string, Standing> _tokens = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ScopeOpened> _scopes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lastUndone = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Scope, string Element), List<string?>> _gone = [];
    private readonly Dictionary<(string Scope, string Element), int> _interrupted = [];
    private readonly Dictionary<string, int> _cleared = new(StringComparer.Ordinal);
    private Departure? _departure;
    private int _last;

    /// <summary>Tokens created so far.</summary>
    public int Created { get; private set; }

    /// <summary>Tokens consumed so far.</summary>
    public int Consumed { get; private set; }

    /// <summary>Interruptions so far.</summary>
    public int Interruptions { get; private set; }

    private ProcessDefinition Process => map.Process;

    /// <summary>Counts the events of one command; the state after it must hold the same tokens.</summary>
    public void Take(IReadOnlyList<DossierEvent> events, DossierState after)
    {
        foreach (var e in events)
        {
            Count(e);
        }

        Depart(null);
        foreach (var ((scope, element), owed) in _interrupted)
        {
            Law((_gone.GetValueOrDefault((scope, element))?.Count ?? 0) >= owed, $"an interrupting event takes the token at {element} away");
        }

        foreach (var (scope, since) in _cleared)
        {
            Law(_tokens.All(t => t.Value.Scope != scope || Number(t.Key) >= since), $"an interrupting event sub-process takes the tokens of {scope} away");
        }

        _gone.Clear();
        _interrupted.Clear();
        _cleared.Clear();
        Matches(after);
    }

    private void Matches(DossierState state)
    {
        Law(Created - Consumed == state.Tokens.Count, $"{Created} tokens created less {Consumed} consumed are {state.Tokens.Count}");
        foreach (var token in state.Tokens.Values)
        {
            Law(_tokens.TryGetValue(token.Id, out var counted) && counted.Element == token.ElementId && counted.Scope == token.ScopeId, $"token {token.Id} is where its events say");
        }

        foreach (var token in state.Tokens.Values.Where(t => t.State == TokenState.Joining && Process.Nodes[t.ElementId].Kind.Element == "parallelGateway"))
        {
            var here = state.Tokens.Values.Where(t => t.ScopeId == token.ScopeId).ToLookup(t => t.ElementId == token.ElementId);
            var coming = here[true].Select(t => t.FlowId).OfType<string>().Concat(here[false].SelectMany(t => map.ComesBy(t.ElementId, token.ElementId)));
            Law(!Process.Nodes[token.ElementId].Incoming.Except(coming).Any(), $"token {token.Id} at {token.ElementId} waits for what can still come");
        }

        Law(_scopes.Count == state.Scopes.Count && state.Scopes.Keys.All(_scopes.ContainsKey), "the open scopes are those of the events");
    }

    private void Count(DossierEvent e)
    {
        switch (e)
        {
            case ScopeOpened opened:
                Fresh(opened.ScopeId);
                Law(opened.ParentTokenId is null || _tokens.ContainsKey(opened.ParentTokenId), $"scope {opened.ScopeId} has the token that waits for it");
                _scopes.Add(opened.ScopeId, opened);
                break;
            case ScopeClosed closed:
                Law(_scopes.Remove(closed.ScopeId), $"scope {closed.ScopeId} was open");
                Law(_tokens.Values.All(t => t.Scope != closed.ScopeId), $"scope {closed.ScopeId} closes without tokens");
                break;
            case TokenCreated created:
                Create(created);
                break;
            case FlowTaken taken:
                Follow(taken);
                break;
            case TokenJumped jumped:
                Law(Process.Nodes[_tokens[jumped.TokenId].Element].LinkTarget == jumped.ElementId, $"token {jumped.TokenId} jumps to its link's end");
                _tokens[jumped.TokenId] = _tokens[jumped.TokenId] with { Element = jumped.ElementId, Flow = null, Entered = false };
                break;
            case TokenMoved moved:
                _tokens[moved.TokenId] = _tokens[moved.TokenId] with { Element = moved.To, Flow = null, Entered = false };
                break;
            case ElementEntered entered:
                Enter(entered);
                break;
            case TokenConsumed consumed:
                Law(_tokens.Remove(consumed.TokenId, out var gone), $"token {consumed.TokenId} was there");
                Consumed++;
                Gone((gone!.Scope, gone.Element)).Add(gone.Flow);
                break;
            case CompensationBegun begun:
                Law(Number(begun.RecordId) < _lastUndone.GetValueOrDefault(begun.ScopeId, int.MaxValue), $"{begun.ElementId} is undone after what came later");
                _lastUndone[begun.ScopeId] = Number(begun.RecordId);
                break;
        }
    }

    private void Create(TokenCreated created)
    {
        Fresh(created.TokenId);
        Created++;
        var node = Process.Nodes[created.ElementId];
        Law(_scopes.TryGetValue(created.ScopeId, out var scope), $"token {created.TokenId} begins in an open scope");
        var kind = scope!.Kind;
        Law(
            kind switch { ScopeKind.Instance => scope.ElementId == node.Id, ScopeKind.Compensation => node.IsForCompensation || node.IsEventSubProcess, _ => scope.ElementId == node.ScopeId },
            $"{node.Id} is an element of scope {created.ScopeId}");
        if (created.FlowId is not null)
        {
            Law(_departure is not null && _departure.Scope == created.ScopeId && _departure.Flows.Add(created.FlowId), $"flow {created.FlowId} is taken once in a split");
            Law(Process.Flows[created.FlowId] is var flow && flow.SourceId == _departure!.Element && flow.TargetId == node.Id, $"flow {created.FlowId} leads from where the token was");
        }

        // A cycle lets a token pass beside the one that waits.
        _tokens.Add(created.TokenId, new Standing(created.ScopeId, node.Id, created.FlowId, created.FlowId is null && node.Kind is { Element: "intermediateCatchEvent" }));
        Interrupt(created, node, kind);
    }

    private void Interrupt(TokenCreated created, FlowNode node, ScopeKind? kind)
    {
        if (node is { IsBoundary: true, Interrupting: true } && Process.Nodes[node.AttachedTo!].Loop?.Events.Any(thrown => node.Events.Contains(thrown.Definition)) != true)
        {
            Law(_tokens.Values.Any(t => t.Scope == created.ScopeId && t.Element == node.AttachedTo), $"{node.Id} happens while {node.AttachedTo} runs");
            var key = (created.ScopeId, node.AttachedTo!);
            _interrupted[key] = _interrupted.GetValueOrDefault(key) + 1;
            Interruptions++;
        }
        else if (node.IsEventSubProcess && kind != ScopeKind.Compensation && Process.StartsOf(node.Id).First().Interrupting)
        {
            _cleared[created.ScopeId] = Number(created.TokenId);
            Interruptions++;
        }
    }

    private void Follow(FlowTaken taken)
    {
        Depart(null);
        Law(_tokens.TryGetValue(taken.TokenId, out var token), $"token {taken.TokenId} that moves is there");
        var flow = Process.Flows[taken.FlowId];
        Law(flow.SourceId == token!.Element && flow.TargetId == taken.ElementId, $"flow {taken.FlowId} leads from where the token was");
        Law(token.Entered, $"token {taken.TokenId} was in {token.Element} before it leaves");
        Depart(new Departure(token.Scope, token.Element, [taken.FlowId]));
        _tokens[taken.TokenId] = token with { Element = taken.ElementId, Flow = taken.FlowId, Entered = false };
    }

    // The last split is complete as soon as the next token moves.
    private void Depart(Departure? next)
    {
        if (_departure is { } done)
        {
            var node = Process.Nodes[done.Element];
            var all = node.Outgoing.Count;
            var wanted = node.Kind.Element switch
            {
                "parallelGateway" => all,
                "exclusiveGateway" or "eventBasedGateway" => 1,
                _ => node.DefaultFlow is null && Process.OutgoingOf(node).All(f => f.Condition is null) ? all : done.Flows.Count,
            };
            Law(done.Flows.Count == wanted, $"{node.Id} is left by {wanted} flows, not {done.Flows.Count}");
        }

        _departure = next;
    }

    private void Enter(ElementEntered entered)
    {
        Law(_tokens.TryGetValue(entered.TokenId, out var token) && token.Element == entered.ElementId, $"token {entered.TokenId} enters where it is");
        _tokens[entered.TokenId] = token! with { Entered = true };
        var node = Process.Nodes[entered.ElementId];
        if (node.Incoming.Count < 2 || node.Kind.Element is not ("parallelGateway" or "inclusiveGateway"))
        {
            return;
        }

        var merged = Gone((token.Scope, node.Id));
        var arrived = merged.Append(token.Flow).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (node.Kind.Element == "parallelGateway")
        {
            Law(merged.Count == node.Incoming.Count - 1 && arrived.Count == node.Incoming.Count, $"{node.Id} takes one token of each of its {node.Incoming.Count} flows, not {merged.Count + 1}");
        }
        else
        {
            Law(!_tokens.Any(t => t.Value.Scope == token.Scope && t.Value.Element != node.Id && MayStillCome(t.Value.Element, node.Id, arrived)), $"{node.Id} waits for all that may come");
        }

        merged.Clear();
    }

    private bool MayStillCome(string element, string gateway, HashSet<string> arrived)
    {
        var flows = map.ComesBy(element, gateway);
        return flows.Count > 0 && !flows.Overlaps(arrived);
    }

    private List<string?> Gone((string Scope, string Element) key)
    {
        if (!_gone.TryGetValue(key, out var list))
        {
            _gone[key] = list = [];
        }

        return list;
    }

    private void Fresh(string id)
    {
        Law(Number(id) > _last, $"{id} is a new id");
        _last = Number(id);
    }

    private static int Number(string id) => int.Parse(id.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture);

    private static void Law(bool holds, string law)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"Broken law: {law}.");
        }
    }

    private sealed record Standing(string Scope, string Element, string? Flow, bool Entered);

    private sealed record Departure(string Scope, string Element, HashSet<string> Flows);
}
