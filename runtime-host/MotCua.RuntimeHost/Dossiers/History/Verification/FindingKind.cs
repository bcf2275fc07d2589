namespace MotCua.RuntimeHost.Dossiers.History.Verification;

/// <summary>What is wrong with a history. Texts: <see cref="FindingTexts"/>.</summary>
public enum FindingKind
{
    /// <summary>An event's content is not what was written.</summary>
    PayloadAltered,

    /// <summary>An event's content is gone although nothing was erased.</summary>
    PayloadRemoved,

    /// <summary>A chain record is not what was written.</summary>
    RecordAltered,

    /// <summary>Events are missing in the middle.</summary>
    Removed,

    /// <summary>Events stand in another order.</summary>
    Reordered,

    /// <summary>The last events are missing.</summary>
    TailCut,

    /// <summary>The chain holds together but is not what was sealed: it was written anew.</summary>
    RewrittenSinceSeal,

    /// <summary>The whole history of a dossier is missing.</summary>
    DossierRemoved,

    /// <summary>The dossier's line in lists is missing or belongs to another state of the history.</summary>
    EntryDiffers,

    /// <summary>The stored state or form data are not what the events add up to.</summary>
    SnapshotDiffers,

    /// <summary>The dossier's key is missing or was replaced.</summary>
    KeyMissing,

    /// <summary>A seal is missing among the others.</summary>
    SealRemoved,

    /// <summary>A seal's heads, its place or its content are not what was signed.</summary>
    SealAltered,

    /// <summary>A seal is not signed by the key given.</summary>
    SealForged,

    /// <summary>The data have no seal that was exported: they are an earlier copy, or the last seals were cut.</summary>
    DataOlderThanSeals,

    /// <summary>The data hold another seal of the same number than the exported one.</summary>
    SealDiffersFromExport,
}
