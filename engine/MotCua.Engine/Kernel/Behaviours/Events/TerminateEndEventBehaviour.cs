using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Behaviours.Events;

/// <summary>A terminating end: all other tokens of its scope are taken away (section 13.5.6).</summary>
internal sealed class TerminateEndEventBehaviour : ElementBehaviour
{
    public override Trouble? Enter(ElementRun at)
    {
        foreach (var other in Others(at))
        {
            Running.Tokens.Remove(at.Run, other.Id, "terminated");
        }

        Running.Tokens.Consume(at.Run, at.Token.Id);
        return null;
    }

    private static List<Token> Others(ElementRun at)
        => [.. at.State.Tokens.Values.Where(t => t.ScopeId == at.Token.ScopeId && t.Id != at.Token.Id)];
}
