using MotCua.Engine.Kernel.Running;

namespace MotCua.Engine.Kernel.Behaviours.Events;

/// <summary>A start without definition (BPMN 2.0.2, section 13.5.1). Which start is taken is found by channel before.</summary>
internal sealed class NoneStartEventBehaviour : ElementBehaviour
{
    public override Trouble? Enter(ElementRun at) => at.Complete();
}
