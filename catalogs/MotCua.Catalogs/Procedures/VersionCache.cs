using System.Collections.Concurrent;
using MotCua.Engine.Kernel;

namespace MotCua.Catalogs.Procedures;

/// <summary>Compiled versions by hash. A hash names one content for ever, so nothing is ever thrown out: there are as
/// many as published versions in use.</summary>
internal sealed class VersionCache
{
    private readonly ConcurrentDictionary<string, CompiledProcedure> compiled = new(StringComparer.Ordinal);

    public async Task<CompiledProcedure?> GetAsync(string hash, Func<Task<CompiledProcedure?>> make)
    {
        if (compiled.TryGetValue(hash, out var known))
        {
            return known;
        }

        // Two callers may compile at once; both results are equal and the first one kept is used by all.
        return await make() is { } made ? compiled.GetOrAdd(hash, made) : null;
    }
}
