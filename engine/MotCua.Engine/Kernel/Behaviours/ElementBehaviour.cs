using MotCua.Engine.Kernel.Running;

namespace MotCua.Engine.Kernel.Behaviours;

/// <summary>
/// How one kind of element runs. Behaviours keep nothing: they read the state and emit events. Trouble undoes the step
/// and becomes an incident.
/// </summary>
internal abstract class ElementBehaviour
{
    /// <summary>
    /// Whether the element may be entered now, or waits for more tokens. Asked when a token arrives and again when
    /// nothing moves any more. Must not emit.
    /// </summary>
    public virtual bool IsComplete(ElementRun at) => true;

    /// <summary>Takes in the tokens that arrived before. Allowed: consuming them.</summary>
    public virtual void Merge(ElementRun at)
    {
    }

    /// <summary>The token is in the element. Must end in <see cref="ElementRun.Complete"/>, <see cref="ElementRun.Wait"/>, or consume the token.</summary>
    public abstract Trouble? Enter(ElementRun at);

    /// <summary>The token leaves. By default by every flow that holds.</summary>
    public virtual Trouble? Leave(ElementRun at) => at.LeaveByAllThatHold();
}
