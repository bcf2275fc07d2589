using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A sub-process is over; what was completed in it can be undone with it.</summary>
/// <param name="ScopeId">The scope that closes.</param>
/// <param name="TokenId">The token that waited for it.</param>
public sealed record CompensationsKept(string ScopeId, string TokenId) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state)
        => state with { Compensations = CompensationBook.Move(state.Compensations, ScopeId, TokenId) };
}
