using System.Collections.Immutable;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>Takes away what no longer matters, so that a search does not carry the past along.</summary>
internal static class Trim
{
    /// <summary>A state without history, and without outcomes that nobody ahead reads.</summary>
    public static DossierState Of(DossierState state, Terrain terrain)
    {
        if (state.Life == DossierLife.Ended)
        {
            return DossierState.Empty with { Life = DossierLife.Ended };
        }

        return state with
        {
            WorkItems = Where(state.WorkItems, w => w.IsLive),
            Incidents = Where(state.Incidents, i => i.IsOpen),
            Steps = Where(state.Steps, (id, _) => terrain.Conditions.OutcomesRead.TryGetValue(id, out var readers) && state.Tokens.Values.Any(t => readers.Contains(t.ElementId))),
            Loops = Capped(state.Loops),
            FlowsTaken = [],
            ElementsVisited = [],
            Data = state.Data with { Steps = StateTable<System.Text.Json.Nodes.JsonObject>.Empty },
        };
    }

    /// <summary>The suppositions that can still be asked for.</summary>
    public static ImmutableArray<Supposed> Of(IEnumerable<Supposed> supposed, Part part, Terrain terrain)
        => [.. supposed.Where(s => part.State.Tokens.Values.Any(t => terrain.Conditions.All[s.Condition].AskedFrom.Contains(t.ElementId)))];

    // A loop without limit may have gone round once or often: that is the same.
    private static StateTable<LoopState> Capped(StateTable<LoopState> loops)
    {
        foreach (var loop in loops.Values.Where(l => l is { Total: null, Completed: > 1 }).ToList())
        {
            loops = loops.Set(loop.TokenId, loop with { Started = loop.Started - loop.Completed + 1, Completed = 1 });
        }

        return loops;
    }

    private static StateTable<T> Where<T>(StateTable<T> table, Func<T, bool> keep) => Where(table, (_, value) => keep(value));

    private static StateTable<T> Where<T>(StateTable<T> table, Func<string, T, bool> keep)
    {
        foreach (var (id, _) in table.Where(e => !keep(e.Key, e.Value)).ToList())
        {
            table = table.Remove(id);
        }

        return table;
    }
}
