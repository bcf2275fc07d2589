using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Verification.Soundness;

namespace MotCua.Engine.Tests.Verification.Soundness.Differential;

/// <summary>
/// Watches strands by the kernel's events alone, apart from the checker: whether two are at one element, or come to one
/// end, where one is meant. What a non-interrupting event begins is meant to run beside what it began before.
/// </summary>
internal sealed class StrandBook(ProcessDefinition process)
{
    private readonly Dictionary<string, Strand> _strands = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ScopeKind> _scopes = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Scope, string End), List<Origin>> _ended = [];
    private readonly Dictionary<string, int> _happened = new(StringComparer.Ordinal);
    private (string Token, string Scope, string Host)? _interrupting;
    private Origin _departed = Origin.Start;
    private (SoundnessFaultKind Kind, string ElementId)? _twice;

    private StrandBook(StrandBook from)
        : this(from.Process)
    {
        _strands = new(from._strands, StringComparer.Ordinal);
        _scopes = new(from._scopes, StringComparer.Ordinal);
        _ended = from._ended.ToDictionary(e => e.Key, e => e.Value.ToList());
        _happened = new(from._happened, StringComparer.Ordinal);
    }

    private ProcessDefinition Process => process;

    /// <summary>The book as it is now, to be gone on with by itself.</summary>
    public StrandBook Copy() => new(this);

    /// <summary>Writes down the events of one command; gives the first element where a strand is too many.</summary>
    public (SoundnessFaultKind Kind, string ElementId)? Take(IReadOnlyList<DossierEvent> events)
    {
        _twice = null;
        foreach (var e in events)
        {
            Note(e);
        }

        return _twice ?? AtRest();
    }

    private void Note(DossierEvent e)
    {
        switch (e)
        {
            case ScopeOpened opened:
                _scopes[opened.ScopeId] = opened.Kind ?? ScopeKind.SubProcess;
                break;
            case TokenCreated created:
                _strands[created.TokenId] = new Strand(created.ScopeId, created.ElementId, created.FlowId, Begins(created));
                break;
            case FlowTaken taken:
                _departed = _strands[taken.TokenId].Origin;
                Move(taken.TokenId, taken.ElementId, taken.FlowId);
                break;
            case TokenJumped jumped:
                Move(jumped.TokenId, jumped.ElementId, null);
                break;
            case TokenConsumed consumed:
                _strands.Remove(consumed.TokenId, out var gone);
                if (_interrupting is { } way && gone is not null && (gone.Scope, gone.Element) == (way.Scope, way.Host))
                {
                    // Only now it is known which of several strands was interrupted.
                    _strands[way.Token] = _strands[way.Token] with { Origin = gone.Origin };
                    _interrupting = null;
                }

                break;
            case ElementEntered entered when process.Nodes[entered.ElementId].Kind.Element == "endEvent":
                End(_strands[entered.TokenId]);
                break;
        }
    }

    private void Move(string token, string element, string? flow) => _strands[token] = _strands[token] with { Element = element, Flow = flow };

    private Origin Begins(TokenCreated created)
    {
        if (created.FlowId is not null)
        {
            return _departed;
        }

        var node = process.Nodes[created.ElementId];
        if (node.IsEventSubProcess && !process.StartsOf(node.Id).First().Interrupting)
        {
            return Again(Origin.Start, node.Id);
        }

        if (!node.IsBoundary)
        {
            return Origin.Start;
        }

        // Instances of a repeated activity throw the event at its border, each by itself and without an interruption.
        var interrupts = node.Interrupting && process.Nodes[node.AttachedTo!].Loop?.Events.Any(thrown => node.Events.Contains(thrown.Definition)) != true;
        _interrupting = interrupts ? (created.TokenId, created.ScopeId, node.AttachedTo!) : null;
        var host = _strands.Values.FirstOrDefault(s => s.Scope == created.ScopeId && s.Element == node.AttachedTo)?.Origin ?? Origin.Start;
        return interrupts ? host : Again(host, node.Id);
    }

    private Origin Again(Origin of, string happened) => new(of, happened, _happened[happened] = _happened.GetValueOrDefault(happened) + 1);

    private void End(Strand strand)
    {
        if (!Counts(strand.Scope))
        {
            return;
        }

        if (!_ended.TryGetValue((strand.Scope, strand.Element), out var earlier))
        {
            _ended[(strand.Scope, strand.Element)] = earlier = [];
        }

        if (earlier.Exists(o => !o.IsRepeated(strand.Origin, _happened)))
        {
            _twice ??= (SoundnessFaultKind.EndsTwice, strand.Element);
        }

        earlier.Add(strand.Origin);
    }

    // At a gateway that joins, strands of different flows are what it waits for.
    private (SoundnessFaultKind Kind, string ElementId)? AtRest()
    {
        foreach (var here in _strands.Values.Where(s => Counts(s.Scope)).GroupBy(s => (s.Scope, s.Element, process.Nodes[s.Element].IsGateway ? s.Flow : null)))
        {
            var strands = here.ToList();
            for (var i = 1; i < strands.Count; i++)
            {
                if (strands.Take(i).Any(other => !other.Origin.IsRepeated(strands[i].Origin, _happened)))
                {
                    return (SoundnessFaultKind.SecondToken, here.Key.Element);
                }
            }
        }

        return null;
    }

    // Instances of one activity run side by side, and what is undone is not part of the flow.
    private bool Counts(string scope) => _scopes[scope] is ScopeKind.Process or ScopeKind.SubProcess or ScopeKind.Call;

    private sealed record Strand(string Scope, string Element, string? Flow, Origin Origin);

    /// <summary>Which happenings of non-interrupting events a strand comes from.</summary>
    private sealed record Origin(Origin? Of, string? Event, int Number)
    {
        public static Origin Start { get; } = new(null, null, 0);

        /// <summary>
        /// Whether both come from the same events, one of which has happened more than once: then a join may have put strands
        /// of several happenings together.
        /// </summary>
        public bool IsRepeated(Origin other, IReadOnlyDictionary<string, int> happened)
        {
            var (mine, theirs, differs) = (this, other, false);
            for (; mine?.Event is not null && theirs?.Event is not null; (mine, theirs) = (mine.Of!, theirs.Of!))
            {
                if (mine.Event != theirs.Event)
                {
                    return false;
                }

                differs |= mine.Number != theirs.Number || happened[mine.Event] > 1;
            }

            return differs && mine?.Event is null && theirs?.Event is null;
        }
    }
}
