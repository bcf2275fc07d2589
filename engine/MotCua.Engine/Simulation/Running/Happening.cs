using MotCua.Engine.Model;

namespace MotCua.Engine.Simulation.Running;

/// <summary>Something that is to come.</summary>
/// <param name="Kind">What.</param>
/// <param name="Dossier">To which dossier; null for arrivals and openings.</param>
/// <param name="Id">Local id of the timer, job, call or subscription.</param>
/// <param name="Work">The work that is done then.</param>
/// <param name="Channel">By which channel a dossier arrives.</param>
/// <param name="Number">The how-manieth arrival of the channel, or number of the supplement.</param>
internal readonly record struct Happening(
    HappeningKind Kind,
    SimulatedDossier? Dossier = null,
    string? Id = null,
    SimulatedWork? Work = null,
    IntakeChannel Channel = default,
    int Number = 0);

/// <summary>What can come.</summary>
internal enum HappeningKind
{
    Arrival,
    WorkDone,
    Timer,
    Job,
    LinkedDossier,
    Message,
    Answer,
    Opening,
}
