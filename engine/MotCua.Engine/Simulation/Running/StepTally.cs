namespace MotCua.Engine.Simulation.Running;

/// <summary>What one step saw during a replication.</summary>
internal sealed class StepTally
{
    private readonly HashSet<SimulatedOfficer> _officers = [];

    /// <summary>Work done for counted dossiers.</summary>
    public int Count { get; private set; }

    public int Late { get; private set; }

    /// <summary>Working minutes, summed over the work done.</summary>
    public double Waited { get; private set; }

    /// <summary>Working minutes, summed over the work done.</summary>
    public double Served { get; private set; }

    /// <summary>Work that waits now.</summary>
    public int Waiting { get; set; }

    /// <summary>Integral of <see cref="Waiting"/> over the window.</summary>
    public double WaitingTime { get; set; }

    /// <summary>Those who did it.</summary>
    public IReadOnlyCollection<SimulatedOfficer> Officers => _officers;

    public void Begin(SimulatedWork work, SimulatedOfficer officer, double now)
    {
        _officers.Add(officer);
        if (work.Dossier.Counted)
        {
            Waited += now - work.Since;
        }
    }

    public void Done(SimulatedWork work, DateTimeOffset now)
    {
        if (work.Dossier.Counted)
        {
            Count++;
            Served += work.Service;
            Late += now.UtcTicks > work.Deadline ? 1 : 0;
        }
    }
}
