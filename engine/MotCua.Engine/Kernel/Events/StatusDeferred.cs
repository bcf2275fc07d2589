using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>Another strand asks for a status while a supplement is open: it will be the one to go back to.</summary>
/// <param name="To">The status.</param>
/// <param name="ElementId">The element.</param>
public sealed record StatusDeferred(string To, string ElementId) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state) => state.WithLastSupplement(s => s with { StatusBefore = To });
}
