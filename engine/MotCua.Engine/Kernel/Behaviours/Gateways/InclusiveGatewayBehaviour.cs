using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Behaviours.Gateways;

/// <summary>
/// Leaves by every flow that holds; waits as long as a token elsewhere may still come by an incoming flow that has
/// none (section 13.4.3).
/// </summary>
internal sealed class InclusiveGatewayBehaviour : ElementBehaviour
{
    public override bool IsComplete(ElementRun at)
    {
        var arrived = Joins.FlowsWithToken(at);
        var missing = at.Node.Incoming.Where(f => !arrived.Contains(f)).ToHashSet();
        if (missing.Count == 0)
        {
            return true;
        }

        // One that has already left for here by a missing flow comes.
        if (at.State.Tokens.Values.Any(t => t.State == TokenState.Moving && t.ElementId == at.Node.Id && t.ScopeId == at.Token.ScopeId && t.Id != at.Token.Id && missing.Contains(t.FlowId ?? "")))
        {
            return false;
        }

        var others = at.State.Tokens.Values.Where(t => t.ScopeId == at.Token.ScopeId && t.Id != at.Token.Id && t.ElementId != at.Node.Id);
        return !others.Any(token =>
        {
            // A token that can also reach a flow already served is not waited for: the standard's rule against
            // gateways that wait for each other. Its paths are formed by sequence flows: an event on the border of an
            // activity that has happened already does not stand for the activity.
            return Joins.IncomingReachable(at.Run.Process, token.ElementId, at.Node).Overlaps(missing)
                && !Joins.IncomingReachable(at.Run.Process, token.ElementId, at.Node, fromBorder: false).Overlaps(arrived);
        });
    }

    public override void Merge(ElementRun at) => Joins.ConsumeOthers(at);

    public override Trouble? Enter(ElementRun at) => at.Complete();
}
