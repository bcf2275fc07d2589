using System.Text.Json.Nodes;

namespace MotCua.Engine.Kernel;

/// <summary>A variable and the value it is to have.</summary>
/// <param name="Place">Where it is.</param>
/// <param name="Owner">The step's element id for <see cref="VariablePlace.Step"/>; null for the form.</param>
/// <param name="Name">Name of a top-level field, any but "".</param>
/// <param name="Value">The whole new value; null empties it.</param>
public sealed record VariableChange(VariablePlace Place, string? Owner, string Name, JsonNode? Value);
