using System.Collections.Frozen;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Handlers;

/// <summary>Which lives of a dossier a command may meet. What is not in the table needs a running one.</summary>
internal static class Lifetime
{
    private static readonly DossierLife[] Running = [DossierLife.Running];

    private static readonly FrozenDictionary<Type, DossierLife[]> Table = new Dictionary<Type, DossierLife[]>
    {
        [typeof(StartDossier)] = [DossierLife.None],
        [typeof(RestoreDossier)] = [DossierLife.Cancelled],
        [typeof(ResumeDossier)] = [DossierLife.Suspended],
        [typeof(AbortDossier)] = [DossierLife.Running, DossierLife.Cancelled, DossierLife.Suspended],
        [typeof(MigrateDossier)] = [DossierLife.Running, DossierLife.Cancelled, DossierLife.Suspended],
        [typeof(ErasePersonalData)] = [DossierLife.Ended],
    }.ToFrozenDictionary();

    public static KernelFailure? Check(DossierState state, DossierCommand command)
    {
        var needed = Table.GetValueOrDefault(command.GetType(), Running);
        return needed.Contains(state.Life) ? null : KernelFailure.Of(Why(state.Life, needed[0]));
    }

    private static FailureCode Why(DossierLife life, DossierLife needed) => (life, needed) switch
    {
        (_, DossierLife.None) => FailureCode.DossierAlreadyStarted,
        (DossierLife.None, _) => FailureCode.DossierNotStarted,
        (_, DossierLife.Ended) => FailureCode.DossierNotEnded,
        (DossierLife.Ended, _) => FailureCode.DossierEnded,
        (_, DossierLife.Cancelled) => FailureCode.DossierNotCancelled,
        (_, DossierLife.Suspended) => FailureCode.DossierNotSuspended,
        (DossierLife.Suspended, _) => FailureCode.DossierSuspended,
        _ => FailureCode.DossierCancelled,
    };
}
