using MotCua.Engine.Kernel;

namespace MotCua.RuntimeHost.Dossiers.Links;

/// <summary>The call of a dossier at another agency that a message is about.</summary>
public sealed record MessageCall
{
    /// <summary>Local id of the call in the dossier that called.</summary>
    public required string CallId { get; init; }

    /// <summary>The call activity; null at the end of the called dossier.</summary>
    public string? ElementId { get; init; }

    public string? ProcedureCode { get; init; }

    /// <summary>The agency named by the call; null: whichever the procedure belongs to.</summary>
    public string? Unit { get; init; }

    /// <summary>The version in force when the call was made; null when there was none.</summary>
    public string? VersionHash { get; init; }

    /// <summary>Who applied for the calling dossier.</summary>
    public ApplicantInfo? Applicant { get; init; }

    /// <summary>How the called dossier ended, as <see cref="EndKind"/> is spelt, or <c>notStarted</c>.</summary>
    public string? Outcome { get; init; }
}
