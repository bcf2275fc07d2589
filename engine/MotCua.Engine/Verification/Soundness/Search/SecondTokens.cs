using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>Finds two tokens where one is meant: on one flow, or at one element that joins nothing.</summary>
internal static class SecondTokens
{
    /// <summary>Most tokens in one place that a search goes on with.</summary>
    private const int Most = 2;

    /// <summary>Most strands in one place where several are meant.</summary>
    private const int TooMany = 3;

    /// <summary>Each place with more than one token: what is wrong, at which element, and whether there are too many to go on.</summary>
    public static IEnumerable<(SoundnessFaultKind Kind, string ElementId, bool TooMany)> In(Part part, Terrain terrain)
    {
        if (part.State.Tokens.Count < 2)
        {
            yield break;
        }

        foreach (var scope in part.State.Tokens.Values.GroupBy(t => t.ScopeId))
        {
            foreach (var group in scope.GroupBy(t => t.ElementId).Where(g => g.Count() > 1))
            {
                if (terrain.Process.Find(group.Key) is not { IsEventSubProcess: false } node)
                {
                    continue;
                }

                var tokens = group.ToList();
                var (flow, count) = node.IsGateway || tokens.Exists(t => t.State == TokenState.Joining)
                    ? tokens.GroupBy(t => t.FlowId).Select(g => (g.Key, g.Count())).MaxBy(g => g.Item2)
                    : (SameFlow(tokens), tokens.Count);
                if (count > 1 && !AreMeant(part, terrain, tokens))
                {
                    if (flow is not null || node.Kind.Element != "endEvent")
                    {
                        yield return (SoundnessFaultKind.SecondToken, Culprit(terrain, flow, node), count > Most);
                    }

                    if (node.Kind.Element == "endEvent")
                    {
                        yield return (SoundnessFaultKind.EndsTwice, node.Id, count > Most);
                    }
                }
            }
        }
    }

    /// <summary>Whether more strands are in one place than a search can go on with, meant or not.</summary>
    public static bool AreTooMany(Part part)
        => part.State.Tokens.Count > TooMany && part.State.Tokens.Values.GroupBy(t => (t.ScopeId, t.ElementId, t.FlowId)).Any(g => g.Count() > TooMany);

    /// <summary>Whether a strand is one of several that are meant to run beside each other, begun by an escalation, a signal or an instance.</summary>
    public static bool IsOneOfMany(Part part, Terrain terrain, string tokenId)
        => part.Origins.Any(o => o.Token == tokenId && BeginsMany(terrain, o.Event));

    private static bool BeginsMany(Terrain terrain, string boundaryId)
        => terrain.Process.Nodes[boundaryId].Kind.Definition is "escalation" or "signal" || terrain.Process.Find(terrain.Process.Nodes[boundaryId].AttachedTo)?.Loop is not null;

    private static string? SameFlow(List<Token> tokens) => tokens.DistinctBy(t => t.FlowId).Count() == 1 ? tokens[0].FlowId : null;

    // Two on one flow came together in the gateway before it.
    private static string Culprit(Terrain terrain, string? flowId, FlowNode node)
        => flowId is not null && terrain.Process.Flows.TryGetValue(flowId, out var flow) && terrain.Process.Find(flow.SourceId) is { IsGateway: true, Incoming.Count: > 1 } gateway
            ? gateway.Id
            : node.Id;

    // What escalations and signals begin beside their host may begin again while the first is under way.
    private static bool AreMeant(Part part, Terrain terrain, List<Token> tokens)
    {
        if (part.Origins.IsEmpty)
        {
            return false;
        }

        var origins = tokens.ConvertAll(t => part.Origins.Where(o => o.Token == t.Id).Select(o => o.Event).ToHashSet());
        var shared = origins.Aggregate((a, b) => [.. a.Intersect(b)]);
        return shared.Any(e => BeginsMany(terrain, e));
    }
}
