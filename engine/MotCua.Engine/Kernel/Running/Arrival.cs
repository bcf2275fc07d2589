using MotCua.Engine.Kernel.Behaviours;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.Rules;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Running;

/// <summary>What happens at every element when a token arrives.</summary>
internal static class Arrival
{
    /// <summary>
    /// Waits for others at a join; else records the entering, shows the element's status, lets the behaviour act (or
    /// begins its repetition) and, when an activity now waits, waits for the events on its border.
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
        if (at.Settings.Status is { } status && run.Parts.Answers.Show(run, status, at.Node.Id) is { } forbidden)
        {
            return forbidden;
        }

        var isInstance = Loops.IsInstance(run.State, at.Token);
        var repeats = at.Node.Loop is not null && !isInstance;
        if ((repeats ? null : Variables.TakeInputs(at)) is { } unreadable)
        {
            return unreadable;
        }

        if ((repeats ? Loops.Begin(at) : behaviour.Enter(at)) is { } trouble)
        {
            return trouble;
        }

        run.Place = Place.Of(at.Token);
        return at.Node.IsActivity && !isInstance && run.State.Tokens.Find(at.Token.Id)?.State == TokenState.Waiting
            ? Catching.AwaitBoundaries(at)
            : null;
    }

    /// <summary>The token comes to an event that has happened already: it shows its status and leaves.</summary>
    public static Trouble? Pass(ElementRun at)
    {
        at.Run.Emit(new ElementEntered(at.Token.Id, at.Node.Id));
        var forbidden = at.Settings.Status is { } status ? at.Run.Parts.Answers.Show(at.Run, status, at.Node.Id) : null;
        return forbidden ?? at.Complete();
    }
}
