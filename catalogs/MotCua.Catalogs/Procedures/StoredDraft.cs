using MotCua.Engine.Model;

namespace MotCua.Catalogs.Procedures;

/// <summary>The draft document: the files by reference, the glance for lists.</summary>
internal sealed record StoredDraft
{
    public string? Code { get; init; }

    public LocalText? Name { get; init; }

    public required string NameFold { get; init; }

    public string? Sector { get; init; }

    public required string Search { get; init; }

    public required IReadOnlyList<BundleFile> Files { get; init; }

    /// <summary>Hashes of <see cref="Files"/>, for the sweeper of unreferenced files.</summary>
    public required IReadOnlyList<string> FileHashes { get; init; }

    public required string BundleHash { get; init; }

    public string? BaseVersion { get; init; }

    public required Editor CreatedBy { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public required Editor UpdatedBy { get; init; }

    public DateTimeOffset UpdatedAt { get; init; }

    public DraftInfo ToInfo(string id, long revision) => new()
    {
        Id = id,
        Revision = revision,
        Code = Code,
        Name = Name,
        Sector = Sector,
        BundleHash = BundleHash,
        BaseVersion = BaseVersion,
        CreatedBy = CreatedBy,
        CreatedAt = CreatedAt,
        UpdatedBy = UpdatedBy,
        UpdatedAt = UpdatedAt,
    };
}
