using System.Text.Json.Nodes;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>An instance of a repeated activity began or was completed.</summary>
/// <param name="TokenId">The token that waits for the activity.</param>
/// <param name="Started">Instances begun so far.</param>
/// <param name="Completed">Instances completed so far.</param>
/// <param name="Variables">What the loop knows now.</param>
public sealed record LoopAdvanced(string TokenId, int Started, int Completed, JsonObject Variables) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state) => state with
    {
        Loops = state.Loops.Change(TokenId, l => l with { Started = Started, Completed = Completed }),
        Data = state.Data.WithLocals(TokenId, Variables),
    };
}
