using MotCua.Engine.Model;
using MotCua.Engine.Time;

namespace MotCua.Engine.Verification;

/// <summary>What a dossier shows on a way and how its statutory clock then stands, as the kernel's clock rule has it.</summary>
/// <param name="Status">Status code; the empty text is none yet.</param>
/// <param name="Phase">Phase of the clock.</param>
internal readonly record struct ClockedStatus(string Status, ClockPhase Phase)
{
    /// <summary>A dossier that begins.</summary>
    public static ClockedStatus Start { get; } = new("", ClockPhase.NotStarted);

    /// <summary>After a status is shown; null or the same leaves everything as it is.</summary>
    public ClockedStatus Show(StatusDiagram diagram, string? code)
    {
        if (code is null || code == Status)
        {
            return this;
        }

        var status = diagram.Find(code);
        var phase = (status?.Clock, Phase) switch
        {
            (StatusClock.Start, ClockPhase.NotStarted) => ClockPhase.Running,
            (StatusClock.Run, ClockPhase.NotStarted or ClockPhase.Paused) => ClockPhase.Running,
            (StatusClock.Pause, ClockPhase.Running) => ClockPhase.Paused,
            (StatusClock.Stop, ClockPhase.Running or ClockPhase.Paused) => ClockPhase.Stopped,
            _ => Phase,
        };
        return new ClockedStatus(code, status is { Final: true } && phase != ClockPhase.NotStarted ? ClockPhase.Stopped : phase);
    }

    /// <summary>
    /// Whether time now counts against the legal limit. What comes before the clock starts counts too: the limits of all
    /// steps together, reception included, must fit (E-3.2).
    /// </summary>
    public bool Counts(StatusDiagram diagram)
        => Phase == ClockPhase.Running
            || (Phase == ClockPhase.NotStarted && diagram.Find(Status)?.Clock is not (StatusClock.Pause or StatusClock.Stop));
}
