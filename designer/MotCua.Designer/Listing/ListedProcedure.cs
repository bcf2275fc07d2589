using MotCua.Engine.Model;

namespace MotCua.Designer.Listing;

/// <summary>A line of the designer's list: a draft, a published procedure, or both.</summary>
public sealed record ListedProcedure
{
    /// <summary>The draft's id; null when there is none.</summary>
    public string? DraftId { get; init; }

    /// <summary>Code; null while a draft has none.</summary>
    public string? Code { get; init; }

    /// <summary>Name; null while a draft has none.</summary>
    public LocalText? Name { get; init; }

    /// <summary>Sector's code.</summary>
    public string? Sector { get; init; }

    /// <summary>The version in force or waiting; null when never published.</summary>
    public string? Version { get; init; }

    /// <summary>Its number; 0 when never published.</summary>
    public int VersionNumber { get; init; }

    /// <summary>Whether the draft differs from what was published.</summary>
    public bool Changed { get; init; }

    /// <summary>Withdrawn from the portal.</summary>
    public bool Withdrawn { get; init; }

    /// <summary>Last change of the draft, or the publication.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Who changed the draft last; null for a procedure without one.</summary>
    public string? By { get; init; }

    internal string Search { get; init; } = "";
}
