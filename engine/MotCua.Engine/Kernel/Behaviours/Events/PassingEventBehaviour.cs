using MotCua.Engine.Kernel.Running;

namespace MotCua.Engine.Kernel.Behaviours.Events;

/// <summary>An event that has happened when its token comes: starts, boundary events, the catching end of a link, a throw without definition.</summary>
internal sealed class PassingEventBehaviour : ElementBehaviour
{
    public override Trouble? Enter(ElementRun at) => at.Complete();
}
