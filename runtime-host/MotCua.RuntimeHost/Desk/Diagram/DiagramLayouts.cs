using System.Runtime.CompilerServices;
using MotCua.Catalogs.Procedures;
using MotCua.Engine.Kernel;

namespace MotCua.RuntimeHost.Desk.Diagram;

/// <summary>Drawings by version, read once and kept as long as the version itself: versions never change.</summary>
public sealed class DiagramLayouts(ProcedureCatalog procedures)
{
    private readonly ConditionalWeakTable<CompiledProcedure, DiagramLayout> read = new();

    /// <summary>The drawing of a version; empty when it has none.</summary>
    public async Task<DiagramLayout> OfAsync(string versionHash, CancellationToken ct)
    {
        if (await procedures.GetVersionAsync(versionHash, ct) is not { } version)
        {
            return DiagramLayout.None;
        }

        if (read.TryGetValue(version, out var known))
        {
            return known;
        }

        var bundle = await procedures.GetBundleAsync(versionHash, ct);
        var drawn = bundle?.Find(version.Facts.Process) is { } bpmn ? DiagramLayout.Read(bpmn) : DiagramLayout.None;
        return read.GetValue(version, _ => drawn);
    }
}
