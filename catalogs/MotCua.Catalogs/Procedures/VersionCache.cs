using MotCua.Engine.Kernel;

namespace MotCua.Catalogs.Procedures;

/// <summary>
/// Compiled versions by hash. A hash names one content for ever, so that nothing here is ever out of date; the one that
/// was used longest ago is thrown out when there are too many, and made again when somebody asks for it.
/// </summary>
internal sealed class VersionCache
{
    /// <summary>Versions kept: a few for each procedure of an agency that has running dossiers.</summary>
    public const int Capacity = 128;

    private readonly Lock gate = new();
    private readonly Dictionary<string, LinkedListNode<CompiledProcedure>> known = new(StringComparer.Ordinal);
    private readonly LinkedList<CompiledProcedure> latestFirst = new();

    /// <summary>How many are kept now.</summary>
    public int Count
    {
        get
        {
            lock (gate)
            {
                return known.Count;
            }
        }
    }

    /// <summary>The version; made and kept when it is not. Two callers may make it at once, both use the one kept first.</summary>
    public async Task<CompiledProcedure?> GetAsync(string hash, Func<Task<CompiledProcedure?>> make)
    {
        if (Use(hash) is { } kept)
        {
            return kept;
        }

        return await make() is { } made ? Use(hash) ?? Keep(hash, made) : null;
    }

    private CompiledProcedure? Use(string hash)
    {
        lock (gate)
        {
            if (!known.TryGetValue(hash, out var node))
            {
                return null;
            }

            latestFirst.Remove(node);
            latestFirst.AddFirst(node);
            return node.Value;
        }
    }

    private CompiledProcedure Keep(string hash, CompiledProcedure made)
    {
        lock (gate)
        {
            if (known.TryGetValue(hash, out var first))
            {
                return first.Value;
            }

            known[hash] = latestFirst.AddFirst(made);
            if (known.Count > Capacity)
            {
                known.Remove(latestFirst.Last!.Value.VersionHash);
                latestFirst.RemoveLast();
            }

            return made;
        }
    }
}
