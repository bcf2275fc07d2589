using System.Collections.Concurrent;
using MotCua.Catalogs.Procedures;

namespace MotCua.RuntimeHost.Desk.Diagram;

/// <summary>Drawings by version, read once: versions never change.</summary>
public sealed class DiagramLayouts(ProcedureCatalog procedures)
{
    private readonly ConcurrentDictionary<string, DiagramLayout> read = new(StringComparer.Ordinal);

    /// <summary>The drawing of a version; empty when it has none.</summary>
    public async Task<DiagramLayout> OfAsync(string versionHash, CancellationToken ct)
    {
        if (read.TryGetValue(versionHash, out var known))
        {
            return known;
        }

        var bundle = await procedures.GetBundleAsync(versionHash, ct);
        var version = await procedures.GetVersionAsync(versionHash, ct);
        var file = version is null ? null : bundle?.Find(version.Facts.Process);
        return read.GetOrAdd(versionHash, file is { } bpmn ? DiagramLayout.Read(bpmn) : DiagramLayout.None);
    }
}
