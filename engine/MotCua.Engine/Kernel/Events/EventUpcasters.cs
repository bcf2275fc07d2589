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
    };

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
