using MotCua.Designer.Drafts;

namespace MotCua.Designer.Api;

/// <summary>Body of an expression check.</summary>
public sealed record ExpressionRequest : DraftPatch
{
    /// <summary>FEEL.</summary>
    public required string Expression { get; init; }
}
