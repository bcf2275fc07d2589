using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>The applicant was asked to supplement.</summary>
/// <param name="Number">1 for the first of the dossier.</param>
/// <param name="WorkItemId">The work item.</param>
/// <param name="Reason">Why.</param>
/// <param name="Items">What is wanted.</param>
/// <param name="AnswerBy">Until when.</param>
/// <param name="Phase">The phase it was asked in.</param>
/// <param name="StatusBefore">The status to go back to.</param>
public sealed record SupplementRequested(
    int Number,
    string WorkItemId,
    string Reason,
    IReadOnlyList<string> Items,
    DateTimeOffset? AnswerBy,
    DossierPhase Phase,
    string? StatusBefore) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state)
    {
        return state with
        {
            PhaseBefore = Phase,
            Supplements = state.Supplements.Add(new SupplementState(Number, WorkItemId, Reason, Items, At, AnswerBy, Phase, StatusBefore)),
        };
    }
}
