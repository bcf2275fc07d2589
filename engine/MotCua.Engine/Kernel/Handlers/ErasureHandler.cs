using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.Rules;
using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Handlers;

/// <summary>Erasing personal data: the kernel says what is kept, the host drops the rest.</summary>
internal static class ErasureHandler
{
    public static KernelFailure? Erase(DossierRun run, ErasePersonalData command)
    {
        if (!Rights.IsAdmin(run.Actor))
        {
            return Checks.Refuse(FailureCode.NotPermitted);
        }

        if (run.State.PersonalDataErasedAt is not null)
        {
            return Checks.Refuse(FailureCode.PersonalDataAlreadyErased);
        }

        if (Checks.Reason(command.Reason) is { } refused)
        {
            return refused;
        }

        run.Emit(new PersonalDataErased(command.Reason.Trim(), ErasedDossier.Of(run.State)));
        return null;
    }
}
