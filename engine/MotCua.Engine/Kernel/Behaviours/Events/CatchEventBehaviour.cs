using MotCua.Engine.Kernel.Running;

namespace MotCua.Engine.Kernel.Behaviours.Events;

/// <summary>Waits for a timer, message, signal or condition (section 13.5.2); also the receive task (section 13.3.3).</summary>
internal sealed class CatchEventBehaviour : ElementBehaviour
{
    public override Trouble? Enter(ElementRun at)
    {
        at.Wait();
        return Catching.Await(at.Run, at.Node, Waiter.Catch(at.Token.Id));
    }
}
