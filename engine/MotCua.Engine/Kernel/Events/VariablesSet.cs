using System.Text.Json.Nodes;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>Variables got values.</summary>
/// <param name="Holder">The scope or token that holds them.</param>
/// <param name="Values">New values by name; others stay.</param>
public sealed record VariablesSet(string Holder, JsonObject Values) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state) => state with { Data = state.Data.WithLocals(Holder, Values) };
}
