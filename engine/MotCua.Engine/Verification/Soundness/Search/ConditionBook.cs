using System.Text.RegularExpressions;
using MotCua.Engine.Bpmn;
using MotCua.Engine.Feel;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>The conditions of a process: what they depend on, and where they can still be asked.</summary>
internal sealed partial class ConditionBook
{
    private static readonly HashSet<string> NeverChange = new(StringComparer.Ordinal) { "data", "applicant" };
    private readonly Dictionary<string, Condition> _conditions = new(StringComparer.Ordinal);
    private readonly List<Condition> _inOrder = [];
    private readonly Dictionary<string, IReadOnlySet<string>> _outcomeReadFrom = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);
    private readonly Terrain _terrain;

    public ConditionBook(Terrain terrain)
    {
        _terrain = terrain;
        var askers = Askers(terrain.Process).GroupBy(a => a.Text, a => a.Node).ToList();
        foreach (var text in askers)
        {
            Add(text.Key, text.Distinct().ToList());
        }

        Relate();
        var worked = askers.Where(a => _conditions[a.Key].Kind == ConditionKind.Outcomes).ToList();
        foreach (var step in worked.SelectMany(a => Reads(a.Key)).Select(StepOf).OfType<string>().Distinct().ToList())
        {
            var readers = worked.Where(a => Reads(a.Key).Any(r => StepOf(r) == step)).SelectMany(a => a).Distinct();
            _outcomeReadFrom[step] = terrain.Before(readers, n => n.Id == step && terrain.Process.BoundariesOf(step).Count == 0);
        }
    }

    /// <summary>The conditions by number, from 0.</summary>
    public IReadOnlyList<Condition> All => _inOrder;

    /// <summary>Steps whose outcome some condition reads.</summary>
    public IReadOnlyDictionary<string, IReadOnlySet<string>> OutcomesRead => _outcomeReadFrom;

    /// <summary>The condition with a text.</summary>
    public Condition Of(string text) => _conditions.TryGetValue(text, out var known) ? known : Add(text, []);

    /// <summary>Works out a condition that reads outcomes only.</summary>
    public bool Holds(Condition condition, DossierState state, Func<(bool Holds, bool Wrong)> work)
    {
        var key = condition.Text + string.Concat(condition.Steps.Order(StringComparer.Ordinal).Select(s => "\n" + s + "=" + state.Steps.Find(s)?.Outcome));
        if (!_known.TryGetValue(key, out var holds))
        {
            _known[key] = holds = work().Holds;
        }

        return holds;
    }

    private Condition Add(string text, List<FlowNode> askers)
    {
        var reads = Reads(text).ToList();
        var open = Moment().IsMatch(text) || !_terrain.Procedure.Expressions.ContainsKey(text)
            || reads.Any(r => !NeverChange.Contains(Root(r)) && Root(r) is not ("steps" or "decisions") && r is not ("dossier.code" or "dossier.channel" or "dossier.submittedAt"));
        var outcomes = !open && reads.TrueForAll(r => r.StartsWith("steps.", StringComparison.Ordinal) && r.EndsWith(".outcome", StringComparison.Ordinal) && r.Split('.').Length == 3);
        var condition = new Condition(
            _inOrder.Count,
            text,
            open ? ConditionKind.Open : outcomes ? ConditionKind.Outcomes : ConditionKind.Kept,
            reads.Select(r => StepOf(r) ?? (Root(r) == "decisions" ? Second(r) : null)).OfType<string>().ToHashSet(StringComparer.Ordinal),
            reads,
            open || outcomes ? new HashSet<string>() : _terrain.Before(askers, _ => false));
        _inOrder.Add(condition);
        return _conditions[text] = condition;
    }

    // What is supposed of one condition may decide another over the same data.
    private void Relate()
    {
        var alone = _inOrder.ToList();
        foreach (var condition in alone.Where(c => c.Kind == ConditionKind.Kept && _terrain.Possible is not null))
        {
            var related = alone.Where(o => o.Kind == ConditionKind.Kept && o.IsRelatedTo(condition)).SelectMany(o => o.AskedFrom).ToHashSet(StringComparer.Ordinal);
            _inOrder[condition.Number] = _conditions[condition.Text] = condition with { AskedFrom = related };
        }
    }

    private IEnumerable<string> Reads(string text)
        => _terrain.Procedure.Expressions.TryGetValue(text, out var expression) ? expression.ReferencedPaths : [];

    private static string Root(string path) => path.Split('.')[0];

    private static string? Second(string path) => path.Split('.') is [_, var second, ..] ? second : null;

    private static string? StepOf(string path) => Root(path) == "steps" ? Second(path) : null;

    private static IEnumerable<(string Text, FlowNode Node)> Askers(ProcessDefinition process)
    {
        foreach (var flow in process.Flows.Values.Where(f => f.Condition is not null))
        {
            if (process.Find(flow.SourceId) is { } source)
            {
                yield return (flow.Condition!, source);
            }
        }

        foreach (var node in process.NodesInOrder.Where(n => n.Loop is not null))
        {
            foreach (var text in new[] { node.Loop!.Condition, node.Loop.CompletionCondition }.Concat(node.Loop.Events.Select(e => e.Condition)).OfType<string>())
            {
                yield return (text, node);
            }
        }
    }

    [GeneratedRegex(@"\b(now|today)\s*\(", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Moment();
}
