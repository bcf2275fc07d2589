using System.Text.Json.Nodes;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>The dossier at another agency is over.</summary>
/// <param name="CallId">The call.</param>
/// <param name="ElementId">The call activity.</param>
/// <param name="Outcome">How it ended; the step's outcome.</param>
/// <param name="Result">What it handed back; the step's data.</param>
public sealed record LinkedDossierEnded(string CallId, string ElementId, string Outcome, JsonObject Result) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state)
        => StepHistory.Record(state with { LinkedCalls = state.LinkedCalls.Remove(CallId) }, ElementId, new StepRecord(Outcome, By, At), Result);
}
