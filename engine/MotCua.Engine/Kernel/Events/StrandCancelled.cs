using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>An administrator takes a strand away; what follows ends all that waits for it.</summary>
/// <param name="TokenId">The token.</param>
/// <param name="ElementId">Where it was.</param>
/// <param name="Reason">Why.</param>
public sealed record StrandCancelled(string TokenId, string ElementId, string Reason) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state) => state;
}
