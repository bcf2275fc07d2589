using System.Text.Json.Nodes;

namespace MotCua.Engine.Kernel.State;

/// <summary>Keeps how steps went.</summary>
internal static class StepHistory
{
    /// <summary>The state with a step's latest record and data; earlier data of the step is replaced only by newer data.</summary>
    public static DossierState Record(DossierState state, string elementId, StepRecord record, JsonObject? data)
    {
        var times = (state.Steps.Find(elementId)?.Times ?? 0) + 1;
        return state with
        {
            Steps = state.Steps.Set(elementId, record with { Times = times }),
            Data = data is null ? state.Data : state.Data with { Steps = state.Data.Steps.Set(elementId, data) },
        };
    }
}
