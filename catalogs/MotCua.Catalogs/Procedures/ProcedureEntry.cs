using MotCua.Engine.Model;

namespace MotCua.Catalogs.Procedures;

/// <summary>A published procedure in the catalogue: what lists and searches show, from the version in force.</summary>
public sealed record ProcedureEntry
{
    public required string Code { get; init; }

    public required LocalText Name { get; init; }

    public LocalText? Summary { get; init; }

    public required string Sector { get; init; }

    public required ServiceLevel ServiceLevel { get; init; }

    public required AuthorityLevel AuthorityLevel { get; init; }

    /// <summary>The competent agency.</summary>
    public required string Unit { get; init; }

    public IReadOnlyList<ApplicantKind> Applicants { get; init; } = [];

    public StatutoryLimit? TimeLimit { get; init; }

    /// <summary>The version in force; null before the first one takes effect.</summary>
    public string? Version { get; init; }

    /// <summary>Its number; 0 before the first one takes effect.</summary>
    public int VersionNumber { get; init; }

    /// <summary>The greatest number given so far.</summary>
    public int LastNumber { get; init; }

    public DateTimeOffset PublishedAt { get; init; }

    /// <summary>Withdrawn: not shown on the portal, no new dossiers; running ones go on.</summary>
    public bool Withdrawn { get; init; }

    /// <summary>Why it was withdrawn; null when it is not.</summary>
    public string? WithdrawnReason { get; init; }

    /// <summary>The next version that is published but not in force yet; null: none.</summary>
    public string? NextVersion { get; init; }

    /// <summary>When it takes effect.</summary>
    public DateTimeOffset? NextFrom { get; init; }

    /// <summary>Folded, for order.</summary>
    public string NameFold { get; init; } = "";

    /// <summary>Folded code, name, summary and tags.</summary>
    public string Search { get; init; } = "";
}
