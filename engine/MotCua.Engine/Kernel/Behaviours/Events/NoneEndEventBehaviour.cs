using MotCua.Engine.Kernel.Running;

namespace MotCua.Engine.Kernel.Behaviours.Events;

/// <summary>An end without definition: the token is consumed (section 13.5.6).</summary>
internal sealed class NoneEndEventBehaviour : ElementBehaviour
{
    public override Trouble? Enter(ElementRun at)
    {
        Running.Tokens.Consume(at.Run, at.Token.Id);
        return null;
    }
}
