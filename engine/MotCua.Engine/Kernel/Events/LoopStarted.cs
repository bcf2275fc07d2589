using System.Text.Json.Nodes;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A repeated activity began.</summary>
/// <param name="TokenId">The token that waits for it.</param>
/// <param name="Total">Number of instances; null for a standard loop without limit.</param>
/// <param name="Variables">What the loop knows: counters, the items, the results.</param>
public sealed record LoopStarted(string TokenId, int? Total, JsonObject Variables) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state) => state with
    {
        Loops = state.Loops.Set(TokenId, new LoopState(TokenId, Total)),
        Data = state.Data.WithLocals(TokenId, Variables),
    };
}
