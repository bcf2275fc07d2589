using MotCua.Engine.Kernel.Running;

namespace MotCua.Engine.Kernel.Behaviours.Events;

/// <summary>The way that begins when a timer on a border fires; the timer itself starts with the activity.</summary>
internal sealed class TimerBoundaryEventBehaviour : ElementBehaviour
{
    public override Trouble? Enter(ElementRun at) => at.Complete();
}
