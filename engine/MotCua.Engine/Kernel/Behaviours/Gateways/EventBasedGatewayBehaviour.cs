using MotCua.Engine.Kernel.Running;

namespace MotCua.Engine.Kernel.Behaviours.Gateways;

/// <summary>Waits for all events that follow; the first that happens decides the way (section 13.4.4).</summary>
internal sealed class EventBasedGatewayBehaviour : ElementBehaviour
{
    public override Trouble? Enter(ElementRun at)
    {
        at.Wait();
        foreach (var flow in at.Run.Process.OutgoingOf(at.Node))
        {
            if (Catching.Await(at.Run, at.Run.Process.Nodes[flow.TargetId], Waiter.Catch(at.Token.Id)) is { } trouble)
            {
                return trouble;
            }
        }

        return null;
    }
}
