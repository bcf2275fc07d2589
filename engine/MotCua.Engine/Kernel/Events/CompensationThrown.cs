using System.Collections.Immutable;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>Completed activities are to be undone, latest first.</summary>
/// <param name="ScopeId">The compensation scope that runs them.</param>
/// <param name="Records">Local ids of the records.</param>
public sealed record CompensationThrown(string ScopeId, ImmutableArray<string> Records) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state) => state with
    {
        Compensations = Records.Aggregate(state.Compensations, (all, id) => all.Change(id, r => r with { RunIn = ScopeId })),
    };
}
