using MotCua.Designer.Drafts;

namespace MotCua.Designer.Api;

/// <summary>Body of a live check.</summary>
public sealed record CheckRequest : DraftPatch
{
    /// <summary>Given back, so that the screen drops an answer that a later check overtook.</summary>
    public long Sequence { get; init; }
}
