using MotCua.Catalogs.Organisations;
using MotCua.Engine.Kernel;
using MotCua.Engine.Model;
using MotCua.RuntimeHost.Dossiers.Documents;
using MotCua.RuntimeHost.Dossiers.History;

namespace MotCua.RuntimeHost.Dossiers;

/// <summary>One accepted command: the state before and after, and what happened in between. Everything a unit of work
/// is made from.</summary>
internal sealed record DossierStep
{
    public required DossierState Before { get; init; }

    public required DossierState After { get; init; }

    public required IReadOnlyList<DossierEvent> Events { get; init; }

    /// <summary>The events as they will be stored.</summary>
    public required HistoryAppend History { get; init; }

    public required CompiledProcedure Procedure { get; init; }

    public required Organisation People { get; init; }

    /// <summary>The list entry as it was; null at the start of a dossier.</summary>
    public DossierDocument? Entry { get; init; }

    /// <summary>Version of the stored state to be replaced; null at the start.</summary>
    public long? StateVersion { get; init; }

    public required Actor Actor { get; init; }

    public required DateTimeOffset Now { get; init; }

    public string DossierId => After.DossierId;

    public bool IsStart => StateVersion is null;

    public string GlobalId(string localId) => $"{DossierId}.{localId}";
}
