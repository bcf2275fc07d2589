using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Behaviours.Containers;

/// <summary>An embedded sub-process: begins at its start event and is done when no token is left in it (section 13.3.4).</summary>
internal sealed class SubProcessBehaviour : ElementBehaviour
{
    public override Trouble? Enter(ElementRun at)
    {
        if (at.Run.Process.StartsOf(at.Node.Id).FirstOrDefault() is not { } start)
        {
            return Trouble.Of(IncidentCode.ElementUnknown, ("element", at.Node.Id));
        }

        at.Wait();
        Tokens.OpenScope(at.Run, at.Node.Id, at.Token, start.Id);
        return null;
    }
}
