using MotCua.Engine.Kernel.State;
using System.Text.Json.Nodes;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A job is done.</summary>
/// <param name="JobId">Local id.</param>
/// <param name="ElementId">The element.</param>
/// <param name="Result">What it gave.</param>
public sealed record JobCompleted(string JobId, string ElementId, JsonObject Result) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state)
        => StepHistory.Record(state with { Jobs = state.Jobs.Remove(JobId) }, ElementId, new StepRecord(null, By, At), Result);
}
