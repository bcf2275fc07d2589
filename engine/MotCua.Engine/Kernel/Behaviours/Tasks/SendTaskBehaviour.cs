using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel.Running;

namespace MotCua.Engine.Kernel.Behaviours.Tasks;

/// <summary>A send task: asks for a message and goes on; the outbox sends it.</summary>
internal sealed class SendTaskBehaviour : ElementBehaviour
{
    public override Trouble? Enter(ElementRun at)
        => Throwing.Message(at, at.Node.Events.OfType<MessageDefinition>().FirstOrDefault()?.Name) ?? at.Complete();
}
