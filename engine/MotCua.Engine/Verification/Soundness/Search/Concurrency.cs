using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel.Events;

namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>
/// Tells from a history which elements were entered twice by strands of which neither came from the other: what one of
/// them does is no consequence of what the other did.
/// </summary>
internal sealed class Concurrency(ProcessDefinition process)
{
    private readonly Dictionary<string, HashSet<int>> _past = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Scope, string Element)> _at = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<int>> _left = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _hosts = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Scope, string Element), HashSet<int>> _merging = [];
    private readonly List<(string Scope, string Element)> _passages = [];
    private readonly HashSet<string> _twice = new(StringComparer.Ordinal);
    private HashSet<int> _beforeMove = [];

    /// <summary>Elements entered by two strands beside each other, in one scope.</summary>
    public static IReadOnlySet<string> In(ProcessDefinition process, IEnumerable<DossierEvent> events)
    {
        var reading = new Concurrency(process);
        foreach (var e in events)
        {
            reading.Take(e);
        }

        return reading._twice;
    }

    private void Take(DossierEvent e)
    {
        switch (e)
        {
            case ScopeOpened opened:
                _left[opened.ScopeId] = opened.ParentTokenId is { } parent ? [.. Past(parent)] : [];
                _hosts[opened.ScopeId] = opened.ParentTokenId ?? "";
                break;
            case ScopeClosed closed when _hosts.TryGetValue(closed.ScopeId, out var host) && _past.ContainsKey(host):
                Past(host).UnionWith(_left[closed.ScopeId]);
                break;
            case TokenCreated created:
                _at[created.TokenId] = (created.ScopeId, created.ElementId);
                _past[created.TokenId] = [.. Parent(created)];
                break;
            case FlowTaken taken:
                _beforeMove = [.. Past(taken.TokenId)];
                _at[taken.TokenId] = (_at[taken.TokenId].Scope, taken.ElementId);
                break;
            case TokenJumped jumped:
                _at[jumped.TokenId] = (_at[jumped.TokenId].Scope, jumped.ElementId);
                break;
            case TokenConsumed consumed:
                var place = _at[consumed.TokenId];
                (_merging.TryGetValue(place, out var merged) ? merged : _merging[place] = []).UnionWith(Past(consumed.TokenId));
                Left(place.Scope).UnionWith(Past(consumed.TokenId));
                break;
            case ElementEntered entered:
                Enter(entered.TokenId);
                break;
        }
    }

    private void Enter(string tokenId)
    {
        var place = _at[tokenId];
        var past = Past(tokenId);
        if (process.Find(place.Element) is { IsGateway: true } && _merging.Remove(place, out var merged))
        {
            past.UnionWith(merged);
        }

        for (var i = 0; i < _passages.Count; i++)
        {
            if (_passages[i] == place && !past.Contains(i))
            {
                _twice.Add(place.Element);
            }
        }

        past.Add(_passages.Count);
        _passages.Add(place);
    }

    private HashSet<int> Parent(TokenCreated created)
    {
        if (created.FlowId is not null)
        {
            return _beforeMove;
        }

        // An event on a border comes from the activity; whatever else begins in a scope comes after what led to the scope.
        return process.Find(created.ElementId)?.AttachedTo is { } activity
            && _at.FirstOrDefault(t => t.Value == (created.ScopeId, activity)).Key is { } host ? Past(host) : Left(created.ScopeId);
    }

    private HashSet<int> Past(string tokenId) => _past.TryGetValue(tokenId, out var past) ? past : _past[tokenId] = [];

    private HashSet<int> Left(string scopeId) => _left.TryGetValue(scopeId, out var left) ? left : _left[scopeId] = [];
}
