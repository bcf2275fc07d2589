using MotCua.Designer.Drafts;

namespace MotCua.Designer.Api;

/// <summary>Body of a save.</summary>
public sealed record SaveRequest : DraftPatch
{
    /// <summary>The revision the screen began from.</summary>
    public required long Revision { get; init; }
}
