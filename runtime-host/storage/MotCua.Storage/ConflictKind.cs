namespace MotCua.Storage;

/// <summary>Why a unit was refused.</summary>
public enum ConflictKind
{
    /// <summary>The document was to be absent and is there.</summary>
    AlreadyExists,

    /// <summary>The document was to be there and is absent.</summary>
    NotFound,

    /// <summary>The document has another version.</summary>
    VersionMismatch,

    /// <summary>The sequence is taken or would leave a gap.</summary>
    SequenceMismatch,

    /// <summary>Another document has the same values of a unique index.</summary>
    NotUnique,

    /// <summary>The claim is no longer the caller's.</summary>
    ClaimLost,
}
