using MotCua.Engine.Time;
using MotCua.RuntimeHost.Shell.Components;

namespace MotCua.RuntimeHost.Portal.Mine;

/// <summary>How a dossier's clock looks.</summary>
internal static class DossierClock
{
    /// <summary>Less than this much working time left looks soon: one day of eight hours.</summary>
    private const long SoonMinutes = 480;

    public static ClockKind Kind(DossierView view) => view.State.Clock switch
    {
        { Phase: ClockPhase.Stopped } => ClockKind.Done,
        { Phase: ClockPhase.Paused } => ClockKind.Paused,
        var clock when clock.IsOverdue(view.Now) => ClockKind.Over,
        var clock when clock.Remaining(view.Now, view.Calendar).Minutes < SoonMinutes => ClockKind.Soon,
        _ => ClockKind.Within,
    };
}
