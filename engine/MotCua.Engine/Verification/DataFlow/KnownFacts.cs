using MotCua.Engine.Bpmn;

namespace MotCua.Engine.Verification;

/// <summary>
/// What a dossier knows when it comes to an element: the steps that have ended (<c>steps.x</c>), the decisions taken
/// (<c>decisions.x</c>), the variables set (by name); on every way there, and on some way. A join of parallel branches
/// knows what each of them brings; where ways meet, only what all bring is certain.
/// </summary>
internal sealed class KnownFacts
{
    private readonly VerificationSubject _subject;
    private readonly Dictionary<string, int> _facts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ulong[]> _out = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ulong[]> _in = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ulong[]> _own;
    private readonly Dictionary<string, List<FlowNode>> _calls = new(StringComparer.Ordinal);
    private readonly bool _certain;
    private readonly ulong[] _all;
    private readonly ulong[] _atStart;

    public KnownFacts(VerificationSubject subject, bool certain)
    {
        (_subject, _certain) = (subject, certain);
        var made = subject.Process.NodesInOrder.ToDictionary(n => n.Id, n => Facts.MadeBy(subject, n).ToList(), StringComparer.Ordinal);
        var begun = subject.Process.VariablesOf(subject.Process.Id).Select(v => v.Name).ToList();
        foreach (var fact in made.Values.SelectMany(f => f).Concat(begun).Distinct(StringComparer.Ordinal))
        {
            _facts[fact] = _facts.Count;
        }

        foreach (var call in subject.Process.NodesInOrder.Where(n => n.Settings.Linked is null && n.CalledElement is not null))
        {
            if (subject.Process.ScopeOfCall(call.CalledElement) is { } scope)
            {
                (_calls.TryGetValue(scope, out var calls) ? calls : _calls[scope] = []).Add(call);
            }
        }

        _all = Bits([.. _facts.Keys]);
        _atStart = Bits(begun);
        _own = made.ToDictionary(m => m.Key, m => Bits(m.Value), StringComparer.Ordinal);
        Settle();
    }

    /// <summary>Whether something leaves this fact behind at all.</summary>
    public bool IsMade(string fact) => _facts.ContainsKey(fact);

    /// <summary>Whether a fact is known when the element begins, or when it is done.</summary>
    public bool Holds(string fact, FlowNode at, bool afterIt)
        => _facts.TryGetValue(fact, out var bit) && ((afterIt ? _out : _in).TryGetValue(at.Id, out var known) ? known : _all)[bit / 64] >> (bit % 64) is var shifted && shifted % 2 == 1;

    private ProcessDefinition Process => _subject.Process;

    private void Settle()
    {
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var node in Process.NodesInOrder)
            {
                var known = In(node);
                _in[node.Id] = known;
                var after = Out(node, known);
                changed |= !_out.TryGetValue(node.Id, out var before) || !before.AsSpan().SequenceEqual(after);
                _out[node.Id] = after;
            }
        }
    }

    private ulong[] In(FlowNode node)
    {
        if (node.IsBoundary)
        {
            var host = Process.Find(node.AttachedTo)!;
            return Deems(node, host) ? Join(_in.GetValueOrDefault(host.Id, Unknown), _own[host.Id]) : _in.GetValueOrDefault(host.Id, Unknown);
        }

        var before = node.Incoming.Select(f => Process.Find(Process.Flows[f].SourceId)).OfType<FlowNode>()
            .Concat(Process.NodesOf(node.ScopeId).Where(n => n.LinkTarget == node.Id))
            .Select(n => _out.GetValueOrDefault(n.Id, Unknown))
            .ToList();
        if (node.IsEventSubProcess || node.IsForCompensation || before.Count == 0)
        {
            return Entering(node.ScopeId);
        }

        var meets = node.Kind.Element == "parallelGateway" ? before.Aggregate(Join) : before.Aggregate(Meet);
        return node.IsStart || node.Instantiates ? Meet(meets, Entering(node.ScopeId)) : meets;
    }

    // A sub-process begins with what its own element knows, a called process with what each call knows.
    private ulong[] Entering(string scopeId)
        => scopeId == Process.Id ? _atStart
            : Process.Find(scopeId) is { } container ? Join(_in.GetValueOrDefault(container.Id, Unknown), Bits([.. Facts.Within(container)]))
            : _calls.TryGetValue(scopeId, out var calls) ? calls.Select(c => Join(_in.GetValueOrDefault(c.Id, Unknown), Bits([.. Facts.Within(c), .. Process.VariablesOf(scopeId).Select(v => v.Name)]))).Aggregate(Meet)
            : _atStart;

    private ulong[] Out(FlowNode node, ulong[] known)
    {
        var scope = node.IsContainer ? node.Id : node.Settings.Linked is null ? Process.ScopeOfCall(node.CalledElement) : null;
        if (scope is not null)
        {
            var ends = Process.NodesOf(scope)
                .Where(n => n is { Outgoing.Count: 0, LinkTarget: null, IsEventSubProcess: false, IsForCompensation: false } && !n.Events.Any(e => e is ErrorDefinition))
                .Select(n => _out.GetValueOrDefault(n.Id, Unknown))
                .ToList();
            known = ends.Count == 0 ? known : ends.Aggregate(Meet);
        }

        return Join(known, _own[node.Id]);
    }

    private static bool Deems(FlowNode boundary, FlowNode host) => (boundary.Settings.DeemedOutcome ?? host.Settings.DeemedOutcome) is not null;

    // What was not looked at yet: nothing on some way, everything on every way.
    private ulong[] Unknown => _certain ? _all : new ulong[_all.Length];

    private ulong[] Meet(ulong[] a, ulong[] b)
    {
        if (!_certain)
        {
            return Join(a, b);
        }

        var both = new ulong[a.Length];
        for (var i = 0; i < a.Length; i++)
        {
            both[i] = a[i] & b[i];
        }

        return both;
    }

    private static ulong[] Join(ulong[] a, ulong[] b)
    {
        var either = new ulong[a.Length];
        for (var i = 0; i < a.Length; i++)
        {
            either[i] = a[i] | b[i];
        }

        return either;
    }

    private ulong[] Bits(IReadOnlyList<string> facts)
    {
        var bits = new ulong[(_facts.Count + 63) / 64];
        foreach (var bit in facts.Where(_facts.ContainsKey).Select(f => _facts[f]))
        {
            bits[bit / 64] |= 1UL << (bit % 64);
        }

        return bits;
    }
}
