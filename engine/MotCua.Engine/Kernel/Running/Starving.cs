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
        var joining = run.State.Tokens.Values.Where(t => t.State == TokenState.Joining).ToList();
        foreach (var scope in joining.GroupBy(t => t.ScopeId))
        {
            foreach (var token in Starved(run, [.. scope]))
            {
                var node = run.Process.Nodes[token.ElementId];
                run.Raise(Trouble.Of(IncidentCode.JoinStarved, ("element", node.Id), ("name", node.Name)), token.Id, node.Id, IncidentResume.Enter);
            }
        }
    }

    // A join can still be fed by strands that go on by themselves, and by joins that can be fed.
    private static List<Token> Starved(DossierRun run, List<Token> waiting)
    {
        var alive = run.State.Tokens.Values.Where(t => t.ScopeId == waiting[0].ScopeId && t.State != TokenState.Joining && !Joins.IsStarved(run.State, t)).ToList();
        for (var fed = true; fed && waiting.Count > 0;)
        {
            fed = false;
            foreach (var join in waiting.GroupBy(t => t.ElementId).Where(g => IsFed(run.Process, run.Process.Nodes[g.Key], g, alive)).ToList())
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
        var coming = alive.SelectMany(t => Joins.IncomingReachable(process, t.ElementId, join)).ToHashSet(StringComparer.Ordinal);
        return join.Kind.Element == "parallelGateway"
            ? join.Incoming.Except(waiting.Select(t => t.FlowId)).All(coming.Contains!)
            : coming.Count > 0;
    }
}
