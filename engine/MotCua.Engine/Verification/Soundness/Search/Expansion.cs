namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>
/// Which moves of a configuration are looked at, in batches: after a batch the next one is needed only if nothing new was
/// found. See <c>docs/soundness.md</c> for why the verdict stays the same.
/// </summary>
internal static class Expansion
{
    /// <summary>What takes others away without waiting does so before anything from outside can happen; null when there is none.</summary>
    public static Strand? Taker(List<Strand> strands, IReadOnlyList<Terrain> terrains)
        => strands.Find(s => s.Moves.Exists(m => m.Kind == MoveKind.Arrive && terrains[s.Part].Races.TakesAway(s.ElementId)));

    /// <summary>Everything at once.</summary>
    public static IEnumerable<IReadOnlyList<Move>> Full(List<Strand> strands, IReadOnlyList<Terrain> terrains)
    {
        yield return Taker(strands, terrains) is { } taker ? taker.Moves : [.. strands.SelectMany(s => s.Moves.Concat(s.Around)).Distinct()];
    }

    /// <summary>The strand that is farthest behind; before it those that matter to others and are farther behind still.</summary>
    public static IEnumerable<IReadOnlyList<Move>> Reduced(List<Strand> strands, IReadOnlyList<Terrain> terrains)
    {
        if (Taker(strands, terrains) is { } taker)
        {
            yield return taker.Moves;
            yield break;
        }

        var leaves = strands.Where(s => !s.IsHost && s.Moves.Count > 0).OrderBy(s => s.Rank).ThenBy(s => s.Part).ToList();
        var batch = new List<Move>();
        foreach (var strand in leaves)
        {
            batch.AddRange(strand.Moves);
            if (!strand.Moves.TrueForAll(m => m.IsOwn))
            {
                batch.AddRange(strand.Around);
            }

            if (strand.IsIndependent)
            {
                yield return [.. batch.Distinct()];
                batch.Clear();
            }
        }

        yield return [.. batch.Concat(strands.SelectMany(s => s.Moves.Concat(s.Around))).Distinct()];
    }
}
