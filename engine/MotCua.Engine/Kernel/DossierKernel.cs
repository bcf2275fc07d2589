using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Handlers;
using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel;

/// <summary>
/// The execution kernel: a pure function from procedure, state, command and context to events. No I/O, clock,
/// randomness or lock; the same input always gives the same events.
/// </summary>
public static class DossierKernel
{
    /// <summary>Decides what a command leads to.</summary>
    /// <param name="procedure">The version that the dossier is pinned to.</param>
    /// <param name="state">The dossier as it is; <see cref="DossierState.Empty"/> for a new one.</param>
    /// <param name="command">What somebody wants.</param>
    /// <param name="context">Now, calendar and people.</param>
    public static KernelResult Handle(CompiledProcedure procedure, DossierState state, DossierCommand command, KernelContext context)
        => Handle(procedure, state, command, context, KernelParts.Standard);

    internal static KernelResult Handle(CompiledProcedure procedure, DossierState state, DossierCommand command, KernelContext context, KernelParts parts)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(context);
        if ((Lifetime.Check(state, command) ?? CheckVersion(procedure, state)) is { } refused)
        {
            return KernelResult.Refused(state, refused);
        }

        var run = new DossierRun(procedure, state, context, command.Actor, parts);
        if (CommandHandlers.Handle(run, command) is { } failure)
        {
            return KernelResult.Refused(state, failure);
        }

        run.Drain();
        return KernelResult.Done(run.Events, run.State);
    }

    private static KernelFailure? CheckVersion(CompiledProcedure procedure, DossierState state)
        => state.Life != DossierLife.None && state.VersionHash != procedure.VersionHash
            ? KernelFailure.Of(FailureCode.VersionMismatch, ("expected", state.VersionHash), ("given", procedure.VersionHash))
            : null;
}
