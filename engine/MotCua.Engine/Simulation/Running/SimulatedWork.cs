using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Simulation.Running;

/// <summary>A work item that waits for an officer or is in his hands.</summary>
internal sealed class SimulatedWork(SimulatedDossier dossier, WorkItem item, long order, double since)
{
    public SimulatedDossier Dossier { get; } = dossier;

    public string ItemId { get; } = item.Id;

    public string Step { get; } = item.ElementId;

    /// <summary>Deadline in ticks; without one it comes last.</summary>
    public long Deadline { get; } = item.Deadline?.UtcTicks ?? long.MaxValue;

    /// <summary>Order of arrival.</summary>
    public long Order { get; } = order;

    /// <summary>In working minutes.</summary>
    public double Since { get; } = since;

    /// <summary>Where it waits.</summary>
    public WorkQueue? Queue { get; set; }

    /// <summary>Who does it; null while it waits.</summary>
    public SimulatedOfficer? Officer { get; set; }

    /// <summary>How long he takes, in working minutes.</summary>
    public double Service { get; set; }
}
