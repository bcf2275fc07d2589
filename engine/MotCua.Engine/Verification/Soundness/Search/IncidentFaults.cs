using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>Which incidents are faults of the drawing.</summary>
internal static class IncidentFaults
{
    /// <summary>The fault; null where the incident says that something cannot be run as drawn, which other rules report.</summary>
    public static SoundnessFaultKind? KindOf(IncidentCode code) => code switch
    {
        IncidentCode.NoFlowPossible => SoundnessFaultKind.NoFlowPossible,
        IncidentCode.ErrorUncaught => SoundnessFaultKind.UncaughtError,
        IncidentCode.CallTooDeep or IncidentCode.StepBudgetExceeded => SoundnessFaultKind.EndlessLoop,
        IncidentCode.JoinStarved => SoundnessFaultKind.StarvedJoin,
        _ => null,
    };
}
