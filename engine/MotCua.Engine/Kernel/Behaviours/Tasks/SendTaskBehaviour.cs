using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.Running;

namespace MotCua.Engine.Kernel.Behaviours.Tasks;

/// <summary>A send task: asks for a message and goes on; the outbox sends it.</summary>
internal sealed class SendTaskBehaviour : ElementBehaviour
{
    public override Trouble? Enter(ElementRun at)
    {
        at.Run.Emit(new MessageRequested(at.Run.NextId('o'), at.Node.Id, at.Settings.MessageTemplate));
        return at.Complete();
    }
}
