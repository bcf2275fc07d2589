namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>Parts of the search that a test may exchange, to prove that it finds a fault planted there.</summary>
internal sealed record SearchParts
{
    /// <summary>The parts that are used everywhere else.</summary>
    public static SearchParts Standard { get; } = new();

    /// <summary>Which moves are looked at when orders that lead to the same are left out.</summary>
    public Func<List<Strand>, IReadOnlyList<Terrain>, IEnumerable<IReadOnlyList<Move>>> Reduction { get; init; } = Expansion.Reduced;

    /// <summary>Whether a move that is possible is looked at.</summary>
    public Func<Terrain, Move, bool> Looks { get; init; } = (_, _) => true;

    /// <summary>Whether two configurations differ that have strands in the same places, but not as many.</summary>
    public bool KeysCountStrands { get; init; } = true;
}
