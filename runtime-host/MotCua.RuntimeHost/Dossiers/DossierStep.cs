using MotCua.Catalogs.Organisations;
using MotCua.Engine.Kernel;
using MotCua.Engine.Model;
using MotCua.RuntimeHost.Dossiers.Documents;
using MotCua.RuntimeHost.Dossiers.History;
using MotCua.RuntimeHost.Dossiers.Links;
using MotCua.RuntimeHost.Dossiers.Projections;

namespace MotCua.RuntimeHost.Dossiers;

/// <summary>One accepted command: the state before and after, and what happened in between. Everything a unit of work
/// is made from.</summary>
internal sealed record DossierStep
{
    private DossierDocument? nextEntry;
    private byte[]? snapshot;

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

    /// <summary>Where a dossier came from that begins here without a submission; null otherwise.</summary>
    public DossierOrigin? Origin { get; init; }

    /// <summary>The versions in force of the procedures that this step calls, by code.</summary>
    public IReadOnlyDictionary<string, string> Pins { get; init; } = LinkPins.None;

    /// <summary>Where the dossier came from, said at its start and kept.</summary>
    public DossierOrigin? KnownOrigin => Entry is null ? Origin : Entry.Origin;

    public string DossierId => After.DossierId;

    /// <summary>The list entry as it will be.</summary>
    public DossierDocument NextEntry => nextEntry ??= EntryProjection.Entry(this);

    /// <summary>The state as it will be stored.</summary>
    public byte[] Snapshot => snapshot ??= StateCodec.Encode(After);

    public bool IsStart => StateVersion is null;

    public string GlobalId(string localId) => $"{DossierId}.{localId}";
}
