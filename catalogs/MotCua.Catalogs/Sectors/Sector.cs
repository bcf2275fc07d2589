using MotCua.Engine.Model;

namespace MotCua.Catalogs.Sectors;

/// <summary>A sector of procedures (lĩnh vực; requirements E-1.1).</summary>
public sealed record Sector
{
    /// <summary>Stable, for example <c>chung-thuc</c>; procedures name it.</summary>
    public required string Code { get; init; }

    public required LocalText Name { get; init; }

    /// <summary>Name of a Lucide icon.</summary>
    public string Icon { get; init; } = "folder";

    /// <summary>Place in lists, ascending.</summary>
    public int Order { get; init; }

    /// <summary>No longer offered for new procedures; old dossiers keep showing its name.</summary>
    public bool Retired { get; init; }
}
