using System.Text.Json.Nodes;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>An administrator mended a variable. Holds both values: they are as private as the data itself.</summary>
/// <param name="Place">Where it is.</param>
/// <param name="Owner">The step, for step data; the scope or token, for local variables.</param>
/// <param name="Name">Which field.</param>
/// <param name="Before">What it was; null when it was absent or null.</param>
/// <param name="After">What it is; null when it is emptied.</param>
/// <param name="Reason">Why.</param>
public sealed record VariableChanged(VariablePlace Place, string? Owner, string Name, JsonNode? Before, JsonNode? After, string Reason)
    : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state) => state with
    {
        Data = Place switch
        {
            VariablePlace.Form => state.Data with { Form = Changed(state.Data.Form) },
            VariablePlace.Step => state.Data with { Steps = state.Data.Steps.Set(Owner!, Changed(state.Data.Steps.Find(Owner))) },
            VariablePlace.Local => state.Data.WithLocals(Owner!, new JsonObject { [Name] = After?.DeepClone() }),
            _ => throw new InvalidDataException($"A variable cannot be at {Place}."),
        },
    };

    private JsonObject Changed(JsonObject? data)
    {
        var changed = data?.DeepClone().AsObject() ?? [];
        changed[Name] = After?.DeepClone();
        return changed;
    }
}
