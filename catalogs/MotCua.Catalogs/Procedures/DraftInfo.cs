using MotCua.Engine.Model;

namespace MotCua.Catalogs.Procedures;

/// <summary>A draft without its files.</summary>
public sealed record DraftInfo
{
    public required string Id { get; init; }

    /// <summary>Increases with each save; a save names the revision it began from.</summary>
    public required long Revision { get; init; }

    /// <summary>The procedure's code as the draft has it; null while it has none.</summary>
    public string? Code { get; init; }

    /// <summary>Null while it has none.</summary>
    public LocalText? Name { get; init; }

    /// <summary>Null while it has none.</summary>
    public string? Sector { get; init; }

    /// <summary>Hash of the files.</summary>
    public required string BundleHash { get; init; }

    /// <summary>The published version it was copied from or last published as; null: none.</summary>
    public string? BaseVersion { get; init; }

    public required Editor CreatedBy { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public required Editor UpdatedBy { get; init; }

    public DateTimeOffset UpdatedAt { get; init; }

    /// <summary>Whether the files differ from <see cref="BaseVersion"/>.</summary>
    public bool IsChanged => BaseVersion != BundleHash;
}
