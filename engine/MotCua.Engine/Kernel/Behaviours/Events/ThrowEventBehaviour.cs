using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel.Running;

namespace MotCua.Engine.Kernel.Behaviours.Events;

/// <summary>
/// Throws what defines the event, one after the other, and goes on; at an end event the token is consumed (sections
/// 13.5.3 and 13.5.6). Compensation is waited for.
/// </summary>
internal sealed class ThrowEventBehaviour : ElementBehaviour
{
    public override Trouble? Enter(ElementRun at)
    {
        foreach (var definition in at.Node.Events.Where(d => d is not CompensationDefinition))
        {
            if (Throwing.Throw(at, definition) is { } trouble)
            {
                return trouble;
            }

            // What was thrown may have ended this strand.
            if (!at.State.Tokens.ContainsKey(at.Token.Id))
            {
                return null;
            }
        }

        if (at.Node.Events.OfType<CompensationDefinition>().FirstOrDefault() is { } compensation)
        {
            Compensations.Throw(at, compensation);
            return null;
        }

        return at.Complete();
    }
}
