using System.Text.Json.Nodes;
using MotCua.RuntimeHost.Texts;

namespace MotCua.RuntimeHost.Desk.Work;

/// <summary>The kept explanation of a decision, in words.</summary>
internal static class DecisionWords
{
    /// <summary>The plain values that were read, as "name: value".</summary>
    public static IReadOnlyList<string> Read(JsonNode? explanation) =>
        [.. (explanation?["inputs"] as JsonObject ?? []).Where(input => input.Value is JsonValue).Select(input => $"{input.Key}: {Shown(input.Value)}")];

    /// <summary>The decisions, each after those it required.</summary>
    public static IEnumerable<JsonObject> Decisions(JsonNode? explanation) => (explanation?["decisions"] as JsonArray ?? []).OfType<JsonObject>();

    /// <summary>The name of a decision and what it gave.</summary>
    public static string Outcome(JsonObject decision, Localizer texts) =>
        texts["desk.why.by", decision["name"]?.ToString() ?? decision["id"]?.ToString(), Shown(decision["value"])];

    /// <summary>The tables of a decision that have something to show.</summary>
    public static IEnumerable<JsonObject> Tables(JsonObject decision) => (decision["tables"] as JsonArray ?? []).OfType<JsonObject>();

    /// <summary>The inputs of a table: heading and value.</summary>
    public static IReadOnlyList<(string Name, string Value)> Inputs(JsonObject table) =>
        [.. (table["inputs"] as JsonArray ?? []).OfType<JsonObject>().Select(input => (input["name"]?.ToString() ?? "", Shown(input["value"])))];

    /// <summary>The rows of a table that matched.</summary>
    public static string Rules(JsonObject table, Localizer texts)
    {
        var rules = (table["rules"] as JsonArray ?? []).OfType<JsonObject>().Select(rule => texts["desk.why.rule", rule["index"]?.ToString()]).ToList();
        return rules.Count == 0 ? texts["desk.why.noRule"] : string.Join(", ", rules);
    }

    private static string Shown(JsonNode? value) => value switch
    {
        null => "–",
        JsonObject group => string.Join("; ", group.Select(part => $"{part.Key}: {Shown(part.Value)}")),
        JsonArray list => string.Join(", ", list.Select(Shown)),
        JsonValue number when number.TryGetValue<decimal>(out var amount) => Formats.Number(amount),
        _ => value.ToString(),
    };
}
