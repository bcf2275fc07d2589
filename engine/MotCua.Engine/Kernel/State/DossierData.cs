using System.Text.Json.Nodes;

namespace MotCua.Engine.Kernel.State;

/// <summary>What the form and the steps' forms hold; kept apart from the control state. The nodes are never changed in place.</summary>
/// <param name="Form">The application form.</param>
/// <param name="Steps">Data of steps by element id.</param>
public sealed record DossierData(JsonObject Form, StateTable<JsonObject> Steps)
{
    /// <summary>Nothing.</summary>
    public static DossierData Empty { get; } = new([], StateTable<JsonObject>.Empty);

    /// <summary>Variables by the id of the scope or token that holds them.</summary>
    public StateTable<JsonObject> Locals { get; init; } = StateTable<JsonObject>.Empty;

    internal DossierData WithLocals(string holder, JsonObject values)
    {
        var merged = new JsonObject();
        foreach (var (name, value) in (Locals.Find(holder) ?? []).Where(v => !values.ContainsKey(v.Key)).Concat(values))
        {
            merged[name] = value?.DeepClone();
        }

        return this with { Locals = Locals.Set(holder, merged) };
    }

    internal DossierData WithoutLocals(string holder) => Locals.ContainsKey(holder) ? this with { Locals = Locals.Remove(holder) } : this;
}
