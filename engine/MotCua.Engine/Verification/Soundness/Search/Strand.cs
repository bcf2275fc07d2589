namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>All that one token can do next.</summary>
internal sealed class Strand(int part, string tokenId, string elementId, int rank)
{
    /// <summary>The participant.</summary>
    public int Part { get; } = part;

    /// <summary>The token.</summary>
    public string TokenId { get; } = tokenId;

    /// <summary>Where it is, or where it goes.</summary>
    public string ElementId { get; } = elementId;

    /// <summary>Its place in the order of expansion, least first.</summary>
    public int Rank { get; set; } = rank;

    /// <summary>Whether its moves neither depend on what other strands do nor matter to them before they meet.</summary>
    public bool IsIndependent { get; set; } = true;

    /// <summary>Whether something runs inside it: its moves are interruptions of that.</summary>
    public bool IsHost { get; set; }

    /// <summary>Its moves.</summary>
    public List<Move> Moves { get; } = [];

    /// <summary>Moves that strike it from around it: events on the borders of what holds it, event sub-processes.</summary>
    public List<Move> Around { get; } = [];
}
