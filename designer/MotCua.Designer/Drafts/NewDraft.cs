using MotCua.Engine.Model;

namespace MotCua.Designer.Drafts;

/// <summary>What a new procedure begins with.</summary>
public sealed record NewDraft
{
    /// <summary>National code.</summary>
    public required string Code { get; init; }

    /// <summary>Name; English may be empty.</summary>
    public required LocalText Name { get; init; }

    /// <summary>A sector's code.</summary>
    public required string Sector { get; init; }

    /// <summary>The competent agency.</summary>
    public required string Unit { get; init; }

    /// <summary>Id of a template; null when <see cref="CopyOf"/> is given.</summary>
    public string? Template { get; init; }

    /// <summary>A draft's id or a version's hash to copy; null when <see cref="Template"/> is given.</summary>
    public string? CopyOf { get; init; }
}
