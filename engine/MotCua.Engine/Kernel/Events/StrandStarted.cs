using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>An administrator begins one more strand; its token comes with the next event.</summary>
/// <param name="ElementId">Where.</param>
/// <param name="ScopeId">In which scope.</param>
/// <param name="Reason">Why.</param>
public sealed record StrandStarted(string ElementId, string ScopeId, string Reason) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state) => state;
}
