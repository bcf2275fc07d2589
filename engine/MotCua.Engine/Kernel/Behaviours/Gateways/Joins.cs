using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Behaviours.Gateways;

/// <summary>What joining gateways look at.</summary>
internal static class Joins
{
    /// <summary>Incoming flows that a token has come by, the token at hand included.</summary>
    public static HashSet<string> FlowsWithToken(ElementRun at)
        => [.. Waiting(at).Append(at.Token).Select(t => t.FlowId).OfType<string>()];

    /// <summary>Consumes one waiting token of every other incoming flow.</summary>
    public static void ConsumeOthers(ElementRun at)
    {
        foreach (var token in Waiting(at).Where(t => t.FlowId != at.Token.FlowId).DistinctBy(t => t.FlowId).ToList())
        {
            Tokens.Remove(at.Run, token.Id, "joined");
        }
    }

    /// <summary>Incoming flows of a gateway that can be reached from an element without passing the gateway.</summary>
    /// <param name="process">The process.</param>
    /// <param name="fromElement">Where the token is.</param>
    /// <param name="gateway">The gateway.</param>
    /// <param name="fromBorder">Whether ways count that begin at events on the border of that element itself.</param>
    public static HashSet<string> IncomingReachable(ProcessDefinition process, string fromElement, FlowNode gateway, bool fromBorder = true)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal) { fromElement };
        var open = new Queue<string>(seen);
        while (open.TryDequeue(out var id))
        {
            var node = process.Nodes[id];
            foreach (var flow in process.OutgoingOf(node))
            {
                if (flow.TargetId == gateway.Id)
                {
                    found.Add(flow.Id);
                }
                else if (seen.Add(flow.TargetId))
                {
                    open.Enqueue(flow.TargetId);
                }
            }

            if (node.LinkTarget is { } linked && seen.Add(linked))
            {
                open.Enqueue(linked);
            }

            // What sits on an activity's border may fire as long as the activity is reached.
            foreach (var boundary in process.BoundariesOf(id).Where(b => (fromBorder || id != fromElement) && seen.Add(b.Id)))
            {
                open.Enqueue(boundary.Id);
            }
        }

        return found;
    }

    /// <summary>Whether a token was held because its join waited in vain; it still counts as waiting there.</summary>
    public static bool IsStarved(DossierState state, Token token)
        => token.State == TokenState.Failed && state.OpenIncidents.Any(i => i.TokenId == token.Id && i.Code == IncidentCode.JoinStarved);

    private static IEnumerable<Token> Waiting(ElementRun at)
        => at.State.Tokens.Values.Where(t =>
            t.ElementId == at.Node.Id && t.ScopeId == at.Token.ScopeId && t.Id != at.Token.Id && (t.State == TokenState.Joining || IsStarved(at.State, t)));
}
