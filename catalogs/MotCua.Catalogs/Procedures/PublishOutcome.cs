namespace MotCua.Catalogs.Procedures;

/// <summary>What became of a publication.</summary>
public enum PublishOutcome
{
    /// <summary>A new version.</summary>
    Published,

    /// <summary>These very files were a version before; it is the one in force again.</summary>
    Reinstated,

    /// <summary>These very files are in force (or about to be) already; nothing was written.</summary>
    Unchanged,

    /// <summary>The findings hold at least one error; nothing was written.</summary>
    Refused,
}
