using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A step had nothing to do, for example nothing to pay.</summary>
/// <param name="ElementId">The element.</param>
/// <param name="Outcome">The outcome it counts as.</param>
public sealed record StepSkipped(string ElementId, string? Outcome) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state)
        => StepHistory.Record(state, ElementId, new StepRecord(Outcome, By, At), null);
}
