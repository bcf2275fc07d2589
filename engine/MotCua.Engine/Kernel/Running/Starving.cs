using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel.Behaviours.Gateways;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Running;

/// <summary>
/// Joins that wait for strands which can no longer come: by the standard they wait for ever, so that an incident has to
/// tell somebody.
/// </summary>
internal static class Starving
{
    /// <summary>Looks at all waiting joins once nothing moves any more.</summary>
    public static void Report(DossierRun run)
    {
        foreach (var token in Find(run.Process, run.State))
        {
            var node = run.Process.Nodes[token.ElementId];
            run.Raise(Trouble.Of(IncidentCode.JoinStarved, ("element", node.Id), ("name", node.Name)), token.Id, node.Id, IncidentResume.Enter);
        }
    }

    /// <summary>The tokens that wait at a join in vain.</summary>
    public static IReadOnlyList<Token> Find(ProcessDefinition process, DossierState state)
    {
        var joining = state.Tokens.Values.Where(t => t.State == TokenState.Joining).ToList();
        return joining.Count == 0 ? [] : [.. joining.GroupBy(t => t.ScopeId).SelectMany(scope => Starved(process, state, [.. scope]))];
    }

    // A join can still be fed by strands that go on by themselves, and by joins that can be fed.
    private static List<Token> Starved(ProcessDefinition process, DossierState state, List<Token> waiting)
    {
        var alive = state.Tokens.Values.Where(t => t.ScopeId == waiting[0].ScopeId && t.State != TokenState.Joining && !Joins.IsStarved(state, t)).ToList();
        for (var fed = true; fed && waiting.Count > 0;)
        {
            fed = false;
            foreach (var join in waiting.GroupBy(t => t.ElementId).Where(g => IsFed(process, process.Nodes[g.Key], g, alive)).ToList())
            {
                alive.AddRange(join);
                waiting.RemoveAll(join.Contains);
                fed = true;
            }
        }

        return waiting;
    }

    private static bool IsFed(ProcessDefinition process, FlowNode join, IEnumerable<Token> waiting, IEnumerable<Token> alive)
    {
        // What has left for the join comes by its own flow.
        var coming = alive
            .SelectMany(t => t.State == TokenState.Moving && t.ElementId == join.Id && t.FlowId is not null ? [t.FlowId] : Joins.IncomingReachable(process, t.ElementId, join).AsEnumerable())
            .ToHashSet(StringComparer.Ordinal);
        return join.Kind.Element == "parallelGateway"
            ? join.Incoming.Except(waiting.Select(t => t.FlowId)).All(coming.Contains!)
            : coming.Count > 0;
    }
}
