using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A completed activity can now be undone.</summary>
/// <param name="RecordId">Local id.</param>
/// <param name="ElementId">The activity.</param>
/// <param name="HandlerId">What undoes it; null: whatever was completed in it.</param>
/// <param name="ScopeId">The scope in which it can be undone.</param>
/// <param name="TokenId">The token that completed it; what its sub-process left behind belongs to the record.</param>
public sealed record CompensationRegistered(string RecordId, string ElementId, string? HandlerId, string ScopeId, string TokenId) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state) => state with
    {
        Compensations = CompensationBook.Move(state.Compensations, TokenId, RecordId)
            .Set(RecordId, new CompensationRecord(RecordId, ElementId, HandlerId, ScopeId)),
        LastId = LocalId.Number(RecordId),
    };
}
