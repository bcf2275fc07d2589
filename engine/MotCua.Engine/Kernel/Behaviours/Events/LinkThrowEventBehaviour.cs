using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Behaviours.Events;

/// <summary>Jumps to the catching link of the same name (section 10.5.5).</summary>
internal sealed class LinkThrowEventBehaviour : ElementBehaviour
{
    public override Trouble? Enter(ElementRun at) => at.Complete();

    public override Trouble? Leave(ElementRun at)
    {
        if (at.Node.LinkTarget is not { } target)
        {
            return Trouble.Of(IncidentCode.NoFlowPossible, ("element", at.Node.Id), ("name", at.Node.Name));
        }

        Tokens.Jump(at.Run, at.Token, target);
        return null;
    }
}
