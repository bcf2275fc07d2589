using System.Text.Json.Nodes;

namespace MotCua.Engine.Kernel.Events;

/// <summary>
/// Changes stored events of an older version into the next one, until they have the present shape. Stored bytes are
/// never rewritten.
/// </summary>
internal static class EventUpcasters
{
    // (name, from version) -> the same event one version later.
    private static readonly Dictionary<(string Name, int From), Func<JsonObject, JsonObject>> Table = new()
    {
        // Version 2 knows cause, error code and attempts; what failed before says nothing of them.
        [("jobFailed", 1)] = stored => stored,

        // Version 2 tells the tables apart; before only the rules of all of them were kept.
        [("decisionEvaluated", 1)] = WithTables,
    };

    private static JsonObject WithTables(JsonObject stored)
    {
        foreach (var decision in (stored["explanation"]?["decisions"] as JsonArray ?? []).OfType<JsonObject>())
        {
            var rules = (decision["rules"] as JsonArray ?? []).Select(rule => (JsonNode)new JsonObject { ["index"] = rule?.DeepClone(), ["id"] = null }).ToArray();
            decision["tables"] = rules.Length == 0 ? [] : new JsonArray(new JsonObject { ["id"] = null, ["inputs"] = new JsonArray(), ["rules"] = new JsonArray(rules) });
        }

        return stored;
    }

    public static JsonObject ToPresent(EventType type, int version, JsonObject stored)
    {
        for (var at = version; at < type.Version; at++)
        {
            stored = Table.TryGetValue((type.Name, at), out var upcast)
                ? upcast(stored)
                : throw new InvalidOperationException($"No upcaster takes '{type.Name}' from version {at} on.");
        }

        return stored;
    }
}
