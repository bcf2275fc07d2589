using MotCua.Engine.Kernel.Running;

namespace MotCua.Engine.Kernel.Behaviours.Events;

/// <summary>A terminating end: all else in its scope is taken away (section 13.5.6).</summary>
internal sealed class TerminateEndEventBehaviour : ElementBehaviour
{
    public override Trouble? Enter(ElementRun at)
    {
        var scope = at.Token.ScopeId;
        Catching.Stop(at.Run, (_, waiting) => waiting == scope);
        foreach (var other in at.State.Tokens.Values.Where(t => t.ScopeId == scope && t.Id != at.Token.Id).ToList())
        {
            Tokens.Remove(at.Run, other.Id, "terminated");
        }

        foreach (var undoing in at.State.Scopes.Values.Where(s => s.ParentScopeId == scope && s.ParentTokenId is null).ToList())
        {
            Scopes.Abandon(at.Run, undoing.Id, "terminated");
        }

        Tokens.Consume(at.Run, at.Token.Id);
        return null;
    }
}
