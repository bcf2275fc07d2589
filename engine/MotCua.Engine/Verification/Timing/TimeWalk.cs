using MotCua.Engine.Bpmn;

namespace MotCua.Engine.Verification;

/// <summary>
/// Finds how late every place of a process can be reached when each step keeps its own limit. One pass over the nodes
/// of each scope in an order in which ways back are cut; joins and decisions alike take the latest that comes in, so that
/// parallel branches count by the longer one and decisions by the worst. Kept apart by status and clock, since what a
/// step counts for depends on them.
/// <list type="bullet">
/// <item>An interrupting timer bounds what its host can take. The way from it begins when it fires.</item>
/// <item>A timer later than the host's limit fires only when that limit was broken, so its way takes no part; but where
/// silence counts as an outcome, the silent way is meant and counts.</item>
/// <item>Messages, signals and conditions on a border can come as late as the host takes; errors and escalations when
/// something inside throws them.</item>
/// <item>Event sub-processes begin as late as their scope runs in that status (timers: when they fire) and the scope is
/// done when they are.</item>
/// <item>Instances one after the other count as often as there are; side by side they count once.</item>
/// </list>
/// </summary>
internal sealed class TimeWalk
{
    private readonly VerificationSubject _subject;
    private readonly StepLengths _lengths;
    private readonly Dictionary<(string, ClockedStatus), ScopeTimes> _scopes = [];
    private readonly Dictionary<string, ScopeOrder> _orders = new(StringComparer.Ordinal);
    private readonly HashSet<string> _calling = new(StringComparer.Ordinal);

    public TimeWalk(VerificationSubject subject, IReadOnlyDictionary<string, long>? instead = null)
    {
        _subject = subject;
        _lengths = new StepLengths(subject, instead);
        Whole = Scope(subject.Process.Id, subject.Ways.Starts, ClockedStatus.Start);
    }

    /// <summary>The times of the process itself.</summary>
    public ScopeTimes Whole { get; }

    /// <summary>Elements whose length counts and cannot be told, with the reason.</summary>
    public Dictionary<string, UnknownLength> Unknown { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the clock starts on some way.</summary>
    public bool ClockStarts { get; private set; }

    public VerificationSubject Subject => _subject;

    public StepLengths Lengths => _lengths;

    /// <summary>The times within a scope entered in a status.</summary>
    public ScopeTimes Scope(string scopeId, IReadOnlyList<FlowNode> entries, ClockedStatus status)
    {
        if (_scopes.TryGetValue((scopeId, status), out var known))
        {
            return known;
        }

        // A process that calls itself: nobody knows how deep, so the inner call counts nothing.
        if (!_calling.Add(scopeId))
        {
            return ScopeTimes.Nothing(status);
        }

        var order = _orders.TryGetValue(scopeId, out var found) ? found : _orders[scopeId] = new ScopeOrder(_subject.Process, entries);
        var times = new ScopeWalk(this, scopeId, order, status).Run();
        _calling.Remove(scopeId);
        return _scopes[(scopeId, status)] = times;
    }

    /// <summary>Notes what is shown on a way.</summary>
    public ClockedStatus Show(ClockedStatus status, FlowNode node)
    {
        var shown = status.Show(_subject.Statuses, node.Settings.Status);
        ClockStarts |= shown.Phase != Time.ClockPhase.NotStarted;
        return shown;
    }

    public bool Counts(ClockedStatus status) => status.Counts(_subject.Statuses);
}
