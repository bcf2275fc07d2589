using MotCua.Engine.Kernel.Running;

namespace MotCua.Engine.Kernel.Behaviours.Events;

/// <summary>An intermediate event without definition: passed at once, used to show a status.</summary>
internal sealed class NoneThrowEventBehaviour : ElementBehaviour
{
    public override Trouble? Enter(ElementRun at) => at.Complete();
}
