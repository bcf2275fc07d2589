using MotCua.Engine.Kernel.Behaviours;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Running;

/// <summary>What happens at every element when its token leaves.</summary>
internal static class Leaving
{
    /// <summary>
    /// Gives the outputs, remembers that an activity can be undone, then leaves: an instance of a loop to its loop,
    /// everything else as its behaviour says.
    /// </summary>
    public static Trouble? Leave(ElementRun at, ElementBehaviour behaviour)
    {
        if (Variables.GiveOutputs(at) is { } trouble)
        {
            return trouble;
        }

        var isInstance = Loops.IsInstance(at.State, at.Token);
        if (at.Node.IsActivity && (isInstance || at.Node.Loop is null))
        {
            Compensations.Register(at);
        }

        return isInstance ? Loops.InstanceDone(at)
            : at.State.Scopes[at.Token.ScopeId].Kind == ScopeKind.Compensation ? at.LeaveBy([])
            : behaviour.Leave(at);
    }
}
