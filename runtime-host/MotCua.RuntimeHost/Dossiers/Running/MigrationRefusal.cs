namespace MotCua.RuntimeHost.Dossiers.Running;

/// <summary>Why a migration is not begun.</summary>
public enum MigrationRefusal
{
    /// <summary>No such version, or both are of different procedures.</summary>
    VersionNotFound,

    /// <summary>Both versions are the same.</summary>
    SameVersion,

    /// <summary>A line of the mapping cannot be used; the failure names it.</summary>
    MappingWrong,

    /// <summary>Only a finished dry run can be carried out.</summary>
    NotReady,

    /// <summary>No reason was given.</summary>
    ReasonRequired,
}
