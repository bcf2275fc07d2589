using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A token went to another element without a sequence flow: along a link, or by an administrator's hand.</summary>
/// <param name="TokenId">The token.</param>
/// <param name="ElementId">Where it is now.</param>
public sealed record TokenJumped(string TokenId, string ElementId) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state)
        => state.WithoutLocals(TokenId).WithToken(TokenId, t => t with { ElementId = ElementId, FlowId = null, State = TokenState.Moving });
}
