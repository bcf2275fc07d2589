using MotCua.Engine.Kernel;

namespace MotCua.Engine.Simulation.Running;

/// <summary>An officer in a simulation: does one thing at a time.</summary>
internal sealed class SimulatedOfficer(PersonRef person, double share)
{
    public string Id => person.Id;

    public Actor Actor { get; } = Actor.Officer(person);

    /// <summary>The part of his time that he has, above 0.</summary>
    public double Share { get; } = share;

    public string? Position => person.Position;

    public string? Unit => person.Unit;

    /// <summary>What he is doing.</summary>
    public SimulatedWork? Doing { get; set; }

    /// <summary>Working minutes busy so far, to share work out evenly.</summary>
    public double Busy { get; set; }
}
