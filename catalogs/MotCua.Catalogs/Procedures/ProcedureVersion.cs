using System.Text.Json.Serialization;
using MotCua.Engine.Model;

namespace MotCua.Catalogs.Procedures;

/// <summary>A published version of a procedure; its files never change.</summary>
public sealed record ProcedureVersion
{
    /// <summary>Hash of the whole bundle.</summary>
    public required string VersionHash { get; init; }

    public required string Code { get; init; }

    /// <summary>1, 2, 3… per procedure.</summary>
    public required int Number { get; init; }

    /// <summary>Its facts as published.</summary>
    public required ProcedureFacts Facts { get; init; }

    /// <summary>Each time these files were published, oldest first; more than one when an older version was taken back
    /// into force.</summary>
    public required IReadOnlyList<Publication> Publications { get; init; }

    /// <summary>The last act of publishing it.</summary>
    [JsonIgnore]
    public Publication Latest => Publications[^1];

    /// <summary>Its files.</summary>
    public IReadOnlyList<BundleFile> Files { get; init; } = [];

    /// <summary>Hashes of <see cref="Files"/>, for the sweeper of unreferenced files.</summary>
    public IReadOnlyList<string> FileHashes { get; init; } = [];
}
