using System.Text.Json.Nodes;

namespace MotCua.Engine.Kernel.State;

/// <summary>What the form and the steps' forms hold; kept apart from the control state. The nodes are never changed in place.</summary>
/// <param name="Form">The application form.</param>
/// <param name="Steps">Data of steps by element id.</param>
public sealed record DossierData(JsonObject Form, StateTable<JsonObject> Steps)
{
    /// <summary>Nothing.</summary>
    public static DossierData Empty { get; } = new([], StateTable<JsonObject>.Empty);
}
