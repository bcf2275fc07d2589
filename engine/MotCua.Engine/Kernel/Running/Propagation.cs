using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Running;

/// <summary>Finds who catches an error or escalation: the border of the activity, then scope by scope outwards (section 10.5.6).</summary>
internal static class Propagation
{
    /// <summary>The nearest catching event; null when there is none.</summary>
    /// <param name="run">The command at work.</param>
    /// <param name="token">Where it was thrown.</param>
    /// <param name="match">How well a definition fits, 0 best; null when it does not.</param>
    public static CatchingPlace? Find(DossierRun run, Token token, Func<EventDefinition, int?> match)
    {
        for (var at = token; ;)
        {
            at = Loops.HostOf(run.State, at);
            var node = run.Process.Nodes[at.ElementId];
            if (Best(run.Process.BoundariesOf(node.Id), match) is { } boundary)
            {
                return new CatchingPlace(boundary, at.Id, null);
            }

            var scope = run.State.Scopes[at.ScopeId];
            // What an event sub-process throws is for those outside its scope, not for its neighbours.
            if (scope.HoldsNodes && !node.IsEventSubProcess && Best(run.Process.EventSubProcessesOf(scope.ElementId).Select(s => s.Start), match) is { } start)
            {
                return new CatchingPlace(start, null, scope.Id);
            }

            if (scope.ParentTokenId is null)
            {
                return null;
            }

            at = run.State.Tokens[scope.ParentTokenId];
        }
    }

    private static FlowNode? Best(IEnumerable<FlowNode> events, Func<EventDefinition, int?> match)
        => events
            .Select(e => (Node: e, Rank: e.Events.Select(match).Where(r => r is not null).DefaultIfEmpty(null).Min()))
            .Where(e => e.Rank is not null)
            .OrderBy(e => e.Rank)
            .Select(e => e.Node)
            .FirstOrDefault();
}
