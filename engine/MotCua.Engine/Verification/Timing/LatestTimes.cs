namespace MotCua.Engine.Verification;

/// <summary>By what the dossier shows and how its clock stands: how late that can be.</summary>
internal sealed class LatestTimes
{
    private readonly Dictionary<ClockedStatus, Reached> _times = [];

    public IEnumerable<KeyValuePair<ClockedStatus, Reached>> All => _times;

    public bool IsEmpty => _times.Count == 0;

    public Reached? Latest => _times.Values.MaxBy(r => r.Minutes);

    public void Add(ClockedStatus status, Reached reached)
    {
        if (!_times.TryGetValue(status, out var known) || known.Minutes < reached.Minutes)
        {
            _times[status] = reached;
        }
    }

    public void Add(LatestTimes others)
    {
        foreach (var (status, reached) in others._times)
        {
            Add(status, reached);
        }
    }

    /// <summary>Nothing is later than this.</summary>
    public void Cap(Reached most)
    {
        foreach (var status in _times.Where(t => t.Value.Minutes > most.Minutes).Select(t => t.Key).ToList())
        {
            _times[status] = most;
        }
    }
}
