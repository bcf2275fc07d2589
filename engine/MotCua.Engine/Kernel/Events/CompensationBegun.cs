using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A completed activity is being undone; it cannot be undone twice.</summary>
/// <param name="RecordId">The record.</param>
/// <param name="ElementId">The activity.</param>
/// <param name="ScopeId">The compensation scope; what was completed inside the activity can be undone there.</param>
/// <param name="Inner">Whether what was completed inside it is undone now, because it has no handler of its own.</param>
public sealed record CompensationBegun(string RecordId, string ElementId, string ScopeId, bool Inner) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state)
    {
        var inner = state.Compensations.Values.Where(r => r.Owner == RecordId).ToList();
        return state with
        {
            Compensations = inner.Aggregate(
                state.Compensations.Remove(RecordId),
                (all, r) => all.Set(r.Id, r with { Owner = ScopeId, RunIn = Inner ? ScopeId : null })),
        };
    }
}
