using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>Whether a fault shows when its trace was played on the kernel.</summary>
internal static class FaultSight
{
    public static bool Shows(ProcessDefinition process, SoundnessFaultKind kind, string elementId, TracePlayed played)
        => played.Problem is null && kind switch
        {
            SoundnessFaultKind.Stuck => played.State.Life == DossierLife.Running,
            SoundnessFaultKind.StarvedJoin => Raised(played, elementId, IncidentCode.JoinStarved),
            SoundnessFaultKind.NoFlowPossible => Raised(played, elementId, IncidentCode.NoFlowPossible),
            SoundnessFaultKind.UncaughtError => Raised(played, elementId, IncidentCode.ErrorUncaught),
            SoundnessFaultKind.EndlessLoop => played.Events.OfType<IncidentRaised>().Any(i => i.Code is IncidentCode.StepBudgetExceeded or IncidentCode.CallTooDeep),
            SoundnessFaultKind.SecondToken or SoundnessFaultKind.EndsTwice => Concurrency.In(process, played.Events).Contains(elementId) || AreTwo(played.State, elementId),
            SoundnessFaultKind.NoWayToEnd => played.State.Life == DossierLife.Running,
            _ => true,
        };

    private static bool Raised(TracePlayed played, string elementId, IncidentCode code)
        => played.Events.OfType<IncidentRaised>().Any(i => i.Code == code && i.ElementId == elementId);

    private static bool AreTwo(DossierState state, string elementId)
        => state.Tokens.Values.Where(t => t.ElementId == elementId).GroupBy(t => t.ScopeId).Any(g => g.Count() > 1);
}
