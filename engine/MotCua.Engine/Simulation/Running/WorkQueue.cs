namespace MotCua.Engine.Simulation.Running;

/// <summary>Work that waits for the same officers: the earliest deadline first, as in the inbox.</summary>
internal sealed class WorkQueue(IReadOnlyList<SimulatedOfficer> officers)
{
    private static readonly Comparer<SimulatedWork> Earliest = Comparer<SimulatedWork>.Create((a, b)
        => a.Deadline != b.Deadline ? a.Deadline.CompareTo(b.Deadline) : a.Order.CompareTo(b.Order));

    public IReadOnlyList<SimulatedOfficer> Officers { get; } = officers;

    public SortedSet<SimulatedWork> Waiting { get; } = new(Earliest);

    /// <summary>The free officer who has done least so far; null when all are busy.</summary>
    public SimulatedOfficer? Free()
    {
        SimulatedOfficer? best = null;
        foreach (var officer in Officers)
        {
            if (officer.Doing is null && (best is null || officer.Busy < best.Busy))
            {
                best = officer;
            }
        }

        return best;
    }

    public static bool Before(SimulatedWork a, SimulatedWork b) => Earliest.Compare(a, b) < 0;
}
