using System.Text.Json;
using System.Text.Json.Nodes;
using MotCua.Engine.Model;
using MotCua.Storage;

namespace MotCua.Catalogs.Procedures;

/// <summary>What a list shows of a bundle that need not be right yet: read without judging.</summary>
/// <param name="Code">Null when absent.</param>
/// <param name="Name">Null when absent.</param>
/// <param name="Sector">Null when absent.</param>
internal sealed record BundleGlance(string? Code, LocalText? Name, string? Sector)
{
    private const string FactsPath = "procedure.json";

    public static BundleGlance Of(ProcedureBundle bundle)
    {
        var facts = Facts(bundle);
        var name = facts?["name"] as JsonObject;
        return new BundleGlance(
            Text(facts?["code"]),
            Text(name?["vi"]) is { } vi ? new LocalText(vi, Text(name?["en"])) : null,
            Text(facts?["sector"]));
    }

    public string Search => VietnameseText.Fold(string.Join(' ', Code, Name?.Vi, Name?.En));

    private static JsonObject? Facts(ProcedureBundle bundle)
    {
        try
        {
            return bundle.Find(FactsPath) is { } content ? JsonNode.Parse(content.Span) as JsonObject : null;
        }
        catch (JsonException)
        {
            // A draft may hold a file that is being written; the designer says what is wrong with it.
            return null;
        }
    }

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
