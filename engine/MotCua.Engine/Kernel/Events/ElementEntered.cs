using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A token entered an element.</summary>
/// <param name="TokenId">The token.</param>
/// <param name="ElementId">The element.</param>
public sealed record ElementEntered(string TokenId, string ElementId) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state) => state with { ElementsVisited = state.ElementsVisited.Add(ElementId) };
}
