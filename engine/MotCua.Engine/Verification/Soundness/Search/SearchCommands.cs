using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>The kernel's commands for what comes from outside.</summary>
internal static class SearchCommands
{
    private const string Words = "soundness";

    public static DossierCommand Of(Move move, DossierState state) => move.Kind switch
    {
        MoveKind.Start => Start(move.Choice, null),
        MoveKind.StartBy => Start(null, move.ElementId),
        MoveKind.Complete => new CompleteWorkItem(SearchWorld.Officer, move.Subject, move.Choice, Words),
        MoveKind.JobDone => new CompleteJob(Actor.System, move.Subject, []),
        MoveKind.JobError => new FailJob(Actor.System, move.Subject, Words, move.Choice),
        MoveKind.Timer => new FireTimer(Actor.System, move.Subject),
        MoveKind.Message => Deliver(state.Subscriptions[move.Subject]),
        MoveKind.Signal => new DeliverSignal(Actor.System, state.Subscriptions[move.Subject].Name, null),
        MoveKind.LinkedDone => new CompleteLinkedCall(Actor.System, move.Subject, move.Choice ?? "completed", []),
        _ => throw new InvalidOperationException($"{move.Kind} is no command."),
    };

    public static DeliverMessage Deliver(Subscription subscription) => new(Actor.System, subscription.Name, subscription.Key, null);

    public static StartDossier Start(string? channel, string? element)
        => new(
            Actor.System,
            Words,
            Words,
            Enum.GetValues<IntakeChannel>().FirstOrDefault(c => WireName.Of(c) == channel),
            new ApplicantInfo(null, Words),
            [],
            [],
            element);
}
