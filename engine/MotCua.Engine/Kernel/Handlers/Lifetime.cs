using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Handlers;

/// <summary>Which life of a dossier a command needs.</summary>
internal static class Lifetime
{
    public static KernelFailure? Check(DossierState state, DossierCommand command)
    {
        var needed = command switch
        {
            StartDossier => DossierLife.None,
            RestoreDossier => DossierLife.Cancelled,
            ErasePersonalData => DossierLife.Ended,
            _ => DossierLife.Running,
        };
        return state.Life == needed ? null : KernelFailure.Of(Why(state.Life, needed));
    }

    private static FailureCode Why(DossierLife life, DossierLife needed) => (life, needed) switch
    {
        (_, DossierLife.None) => FailureCode.DossierAlreadyStarted,
        (DossierLife.None, _) => FailureCode.DossierNotStarted,
        (_, DossierLife.Ended) => FailureCode.DossierNotEnded,
        (DossierLife.Ended, _) => FailureCode.DossierEnded,
        (DossierLife.Cancelled, _) => FailureCode.DossierCancelled,
        _ => FailureCode.DossierNotCancelled,
    };
}
