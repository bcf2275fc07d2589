namespace MotCua.Engine.Simulation.Running;

/// <summary>What the people of one position in one unit did during a replication.</summary>
internal sealed class PositionTally(string? position, string? unit)
{
    public string? Position { get; } = position;

    public string? Unit { get; } = unit;

    /// <summary>Busy now.</summary>
    public int Busy { get; set; }

    /// <summary>Integral of <see cref="Busy"/> over the window.</summary>
    public double BusyTime { get; set; }

    public static string KeyOf(SimulatedOfficer officer) => $"{officer.Position}@{officer.Unit}";
}
