using MotCua.Engine.Kernel.State;
using MotCua.Engine.Time;
using System.Text.Json.Nodes;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A work item is done.</summary>
/// <param name="WorkItemId">The work item.</param>
/// <param name="ElementId">The element.</param>
/// <param name="Outcome">The outcome chosen.</param>
/// <param name="Reason">The reason given.</param>
/// <param name="Data">The filled form of the step.</param>
/// <param name="Attachments">Files added.</param>
/// <param name="Clock">The clock as it is from now on.</param>
public sealed record WorkItemCompleted(
    string WorkItemId,
    string ElementId,
    string? Outcome,
    string? Reason,
    JsonObject? Data,
    IReadOnlyList<AttachmentRef> Attachments,
    ClockState Clock) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state)
    {
        return StepHistory.Record(state, ElementId, new StepRecord(Outcome, By, At, Reason), Data)
            .WithItem(WorkItemId, w => w with
            {
                State = WorkItemState.Completed,
                ClosedAt = At,
                CompletedBy = By,
                Outcome = Outcome,
                Reason = Reason,
                Clock = Clock,
            }) with
        {
            Attachments = state.Attachments.AddRange(Attachments),
        };
    }
}
