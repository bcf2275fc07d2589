using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Behaviours.Events;

/// <summary>Waits for a date or a length of time (section 13.5.2).</summary>
internal sealed class TimerCatchEventBehaviour : ElementBehaviour
{
    public override Trouble? Enter(ElementRun at)
        => Timers.Schedule(at.Run, at.Node, at.Token.Id, TimerKind.Catch) ?? at.Wait();
}
