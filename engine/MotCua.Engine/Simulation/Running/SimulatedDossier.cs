using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Simulation.Running;

/// <summary>A dossier in a simulation.</summary>
internal sealed class SimulatedDossier(long number, DateTimeOffset arrivedAt, double arrivedAtWork, ApplicantInfo applicant)
{
    private readonly Dictionary<string, int> _times = new(StringComparer.Ordinal);

    /// <summary>From 0 in the order of arrival.</summary>
    public long Number { get; } = number;

    public DateTimeOffset ArrivedAt { get; } = arrivedAt;

    /// <summary>In working minutes since the beginning.</summary>
    public double ArrivedAtWork { get; } = arrivedAtWork;

    public ApplicantInfo Applicant { get; } = applicant;

    public DossierState State { get; set; } = DossierState.Empty;

    /// <summary>Whether it belongs to those that are counted.</summary>
    public bool Counted { get; init; }

    /// <summary>Work that waits or is being done, by work item.</summary>
    public Dictionary<string, SimulatedWork> Work { get; } = new(StringComparer.Ordinal);

    /// <summary>Timers, jobs and the like that are already in the list of what is to come.</summary>
    public HashSet<string> Foreseen { get; } = new(StringComparer.Ordinal);

    /// <summary>It ended, or trouble keeps it from ending.</summary>
    public bool IsOut { get; set; }

    /// <summary>Which flow chance chose at a gateway while a command runs.</summary>
    public Dictionary<string, string?> Chosen { get; } = new(StringComparer.Ordinal);

    /// <summary>0, 1, 2, … for the same purpose.</summary>
    public int Time(string purpose)
    {
        var time = _times.GetValueOrDefault(purpose);
        _times[purpose] = time + 1;
        return time;
    }
}
