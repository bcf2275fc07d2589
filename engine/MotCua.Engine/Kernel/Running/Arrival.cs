using MotCua.Engine.Kernel.Behaviours;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.Rules;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Running;

/// <summary>What happens at every element when a token arrives.</summary>
internal static class Arrival
{
    /// <summary>
    /// Waits for others at a join; else records the entering, shows the element's status, lets the behaviour act and,
    /// when an activity now waits, starts the timers on its border.
    /// </summary>
    public static Trouble? Enter(ElementRun at, ElementBehaviour behaviour)
    {
        var run = at.Run;
        if (!behaviour.IsComplete(at))
        {
            run.Emit(new TokenParked(at.Token.Id, TokenState.Joining));
            return null;
        }

        behaviour.Merge(at);
        run.Emit(new ElementEntered(at.Token.Id, at.Node.Id));
        if (at.Settings.Status is { } status && StatusRule.Show(run, status, at.Node.Id) is { } forbidden)
        {
            return forbidden;
        }

        if (behaviour.Enter(at) is { } trouble)
        {
            return trouble;
        }

        return at.Node.IsActivity && run.State.Tokens.Find(at.Token.Id)?.State == TokenState.Waiting
            ? Timers.ScheduleBoundaries(at)
            : null;
    }
}
