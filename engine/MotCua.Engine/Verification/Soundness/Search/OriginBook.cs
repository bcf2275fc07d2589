using System.Collections.Immutable;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>Keeps which tokens come from events that interrupt nothing.</summary>
internal static class OriginBook
{
    public static ImmutableArray<Origin> After(ImmutableArray<Origin> before, IReadOnlyList<DossierEvent> events, DossierState state, Terrain terrain, Move move)
    {
        var origins = before;
        foreach (var created in events.OfType<TokenCreated>())
        {
            if (terrain.Process.Find(created.ElementId) is { IsBoundary: true, Interrupting: false } boundary && created.FlowId is null)
            {
                var host = state.Tokens.Values.FirstOrDefault(t => t.ElementId == boundary.AttachedTo && t.ScopeId == created.ScopeId)?.Id ?? "";
                origins = origins.Add(new Origin(created.TokenId, boundary.Id, host));
            }
            else if (created.FlowId is not null && !origins.IsEmpty)
            {
                // One more token of the strand that has just left its element.
                origins = origins.AddRange(origins.Where(o => o.Token == Leaver(events, created)).Select(o => o with { Token = created.TokenId }).ToList());
            }
        }

        if (origins.IsEmpty)
        {
            return origins;
        }

        // What was merged at a join goes on in the token that came last.
        if (move.Kind is MoveKind.Arrive or MoveKind.Wake)
        {
            var merged = events.OfType<TokenConsumed>().Select(c => c.TokenId).Where(t => t != move.Subject).ToHashSet();
            origins = origins.AddRange(origins.Where(o => merged.Contains(o.Token)).Select(o => o with { Token = move.Subject }).Where(o => !origins.Contains(o)).ToList());
        }

        return origins.RemoveAll(o => !state.Tokens.ContainsKey(o.Token));
    }

    private static string? Leaver(IReadOnlyList<DossierEvent> events, TokenCreated created)
        => events.TakeWhile(e => e is not TokenCreated c || c.TokenId != created.TokenId).OfType<FlowTaken>().LastOrDefault()?.TokenId;
}
