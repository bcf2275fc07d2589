using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MotCua.Engine.Kernel;

namespace MotCua.RuntimeHost.Admin.Incidents;

/// <summary>A variable of a dossier that can be mended.</summary>
/// <param name="Place">Where it is.</param>
/// <param name="Owner">The step, for step data; the scope or token, for a local variable.</param>
/// <param name="Name">Name of the field.</param>
/// <param name="Value">What it holds; null when it is absent.</param>
public sealed record IncidentVariable(VariablePlace Place, string? Owner, string Name, JsonNode? Value)
{
    private static readonly JsonSerializerOptions Shown = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>As expressions and scripts name it; unique on its page.</summary>
    public string Key => Place switch
    {
        VariablePlace.Form => $"data.{Name}",
        VariablePlace.Step => $"steps.{Owner}.data.{Name}",
        _ => $"{Name} ({Owner})",
    };

    /// <summary>The value as JSON that people can read and edit.</summary>
    public string Json => Value?.ToJsonString(Shown) ?? "null";
}
