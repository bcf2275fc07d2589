using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>Silence counts as an answer: a step got its outcome from the passing of time (deemed consent).</summary>
/// <param name="ElementId">The element.</param>
/// <param name="Outcome">The outcome it counts as.</param>
public sealed record StepDeemed(string ElementId, string Outcome) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state)
        => StepHistory.Record(state, ElementId, new StepRecord(Outcome, By, At), null);
}
