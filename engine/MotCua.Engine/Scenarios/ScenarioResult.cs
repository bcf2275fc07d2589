using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Scenarios;

/// <summary>What came of a scenario.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="State">State at the end.</param>
/// <param name="Events">All events.</param>
/// <param name="Deviations">What differs from what it expects; empty when it passed.</param>
public sealed record ScenarioResult(
    Scenario Scenario,
    DossierState State,
    IReadOnlyList<DossierEvent> Events,
    IReadOnlyList<ScenarioDeviation> Deviations)
{
    /// <summary>Whether everything came as expected.</summary>
    public bool Passed => Deviations.Count == 0;
}
