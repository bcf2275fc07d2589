using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Verification.Soundness;

namespace MotCua.Engine.Tests.Verification.Soundness.Differential;

/// <summary>Whether a dossier that followed a trace shows the fault: one line per kind.</summary>
internal static class FaultShown
{
    private const int RunsToEnd = 50;
    private const int MostActs = 60;

    private static readonly Dictionary<SoundnessFaultKind, Func<CompiledProcedure, SoundnessFault, TracePlayed, bool>> Table = new()
    {
        [SoundnessFaultKind.Stuck] = (procedure, _, played) => played.State.Life == DossierLife.Running && !DossierMoment.After(procedure, played.State, played.Events).CanGoOn,
        [SoundnessFaultKind.StarvedJoin] = (_, fault, played) => Raised(played, IncidentCode.JoinStarved, fault.ElementId),
        [SoundnessFaultKind.NoFlowPossible] = (_, fault, played) => Raised(played, IncidentCode.NoFlowPossible, fault.ElementId),
        [SoundnessFaultKind.UncaughtError] = (_, fault, played) => Raised(played, IncidentCode.ErrorUncaught, fault.ElementId),
        [SoundnessFaultKind.EndlessLoop] = (_, _, played) => played.Events.OfType<IncidentRaised>().Any(i => i.Code == IncidentCode.StepBudgetExceeded),
        [SoundnessFaultKind.EndsTwice] = (procedure, fault, played) => Entered(played, fault.ElementId) > 1 || TracePlayer.Shows(procedure, fault),
        [SoundnessFaultKind.SecondToken] = (_, fault, played) => At(played.State, fault.ElementId) > 1 || Entered(played, fault.ElementId) > 1 || Taken(played, fault.ElementId) > 1,
        [SoundnessFaultKind.NoWayToEnd] = (procedure, _, played) => NeverEnds(procedure, played),
    };

    /// <summary>Whether the fault is there.</summary>
    public static bool Is(CompiledProcedure procedure, SoundnessFault fault, TracePlayed played) => Table[fault.Kind](procedure, fault, played);

    private static bool Raised(TracePlayed played, IncidentCode code, string element)
        => played.Events.OfType<IncidentRaised>().Any(i => i.Code == code && i.ElementId == element);

    private static int Entered(TracePlayed played, string element) => played.Events.OfType<ElementEntered>().Count(e => e.ElementId == element);

    private static int At(DossierState state, string element) => state.Tokens.Values.Count(t => t.ElementId == element);

    private static int Taken(TracePlayed played, string flow)
        => played.Events.Count(e => e is FlowTaken taken && taken.FlowId == flow) + played.Events.Count(e => e is TokenCreated created && created.FlowId == flow);

    private static bool NeverEnds(CompiledProcedure procedure, TracePlayed played)
    {
        var random = new Random(1);
        var after = DossierMoment.After(procedure, played.State, played.Events);
        return Enumerable.Range(0, RunsToEnd).All(_ => !after.Run(random, MostActs, evenWhenWrong: true).HasEnded);
    }
}
