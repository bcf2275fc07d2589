namespace MotCua.Storage.Sqlite;

/// <summary>The declared collections by name.</summary>
internal sealed class CollectionTables
{
    private readonly Dictionary<string, CollectionTable> byName = new(StringComparer.Ordinal);

    public CollectionTables(IEnumerable<CollectionSchema> schemas)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var schema in schemas)
        {
            if (!seen.Add(schema.Name))
            {
                throw new ArgumentException($"Collection '{schema.Name}' is declared twice (case does not matter).");
            }

            byName.Add(schema.Name, new CollectionTable(schema));
        }
    }

    public IEnumerable<CollectionTable> All => byName.Values;

    public CollectionTable this[string name] => byName.TryGetValue(name, out var table)
        ? table
        : throw new ArgumentException($"Collection '{name}' is not declared.");
}
