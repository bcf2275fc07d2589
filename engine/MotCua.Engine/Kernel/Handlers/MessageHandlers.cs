using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Handlers;

/// <summary>What comes from other dossiers: messages, signals, the end of a dossier that was called.</summary>
internal static class MessageHandlers
{
    public static KernelFailure? Message(DossierRun run, DeliverMessage command)
    {
        if (run.Actor.Kind != ActorKind.System)
        {
            return Checks.Refuse(FailureCode.NotPermitted);
        }

        // One message is for one receiver; of several the one that waits longest.
        var waiting = run.State.Subscriptions.Values
            .FirstOrDefault(s => s.Kind == SubscriptionKind.Message && s.Name == command.Name && s.Key == command.Key);
        if (waiting is null)
        {
            return Checks.Refuse(FailureCode.MessageNotExpected, ("message", command.Name));
        }

        Triggering.Caught(run, waiting, command.Payload);
        return null;
    }

    public static KernelFailure? Signal(DossierRun run, DeliverSignal command)
        => run.Actor.Kind != ActorKind.System ? Checks.Refuse(FailureCode.NotPermitted)
            : Signals.Reach(run, command.Name, command.Payload) == 0 ? Checks.Refuse(FailureCode.MessageNotExpected, ("message", command.Name))
            : null;

    public static KernelFailure? CallEnded(DossierRun run, CompleteLinkedCall command)
    {
        if (run.Actor.Kind != ActorKind.System)
        {
            return Checks.Refuse(FailureCode.NotPermitted);
        }

        if (run.State.LinkedCalls.Find(command.CallId) is not { } call)
        {
            return Checks.Refuse(FailureCode.LinkedCallNotFound, ("call", command.CallId));
        }

        run.Emit(new LinkedDossierEnded(call.Id, call.ElementId, command.Outcome, command.Result.DeepClone().AsObject()));
        Tokens.Complete(run, call.TokenId);
        return null;
    }
}
