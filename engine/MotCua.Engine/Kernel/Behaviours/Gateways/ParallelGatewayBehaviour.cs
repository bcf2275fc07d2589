using MotCua.Engine.Kernel.Running;

namespace MotCua.Engine.Kernel.Behaviours.Gateways;

/// <summary>Waits for a token on every incoming flow and leaves by every outgoing flow (section 13.4.1).</summary>
internal sealed class ParallelGatewayBehaviour : ElementBehaviour
{
    public override bool IsComplete(ElementRun at)
        => Joins.FlowsWithToken(at).Count >= at.Node.Incoming.Count;

    public override void Merge(ElementRun at) => Joins.ConsumeOthers(at);

    public override Trouble? Enter(ElementRun at) => at.Complete();

    public override Trouble? Leave(ElementRun at) => at.LeaveBy([.. at.Run.Process.OutgoingOf(at.Node)]);
}
