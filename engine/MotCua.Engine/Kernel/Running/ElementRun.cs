using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Running;

/// <summary>A token at an element, with what a behaviour may do there.</summary>
/// <param name="Run">The command at work.</param>
/// <param name="Token">The token as it was when the step began.</param>
/// <param name="Node">The element.</param>
internal sealed record ElementRun(DossierRun Run, Token Token, FlowNode Node)
{
    public StepSettings Settings => Node.Settings;

    public DossierState State => Run.State;

    /// <summary>The token stays until something from outside happens.</summary>
    public Trouble? Wait()
    {
        Run.Emit(new TokenParked(Token.Id, TokenState.Waiting));
        return null;
    }

    /// <summary>The element is done; the token leaves it in a step of its own.</summary>
    public Trouble? Complete()
    {
        Tokens.Complete(Run, Token.Id);
        return null;
    }

    /// <summary>Leaves by these flows, one token each; by none the token is gone.</summary>
    public Trouble? LeaveBy(IReadOnlyList<SequenceFlow> flows)
    {
        Tokens.Move(Run, Token, flows);
        return null;
    }

    /// <summary>
    /// Leaves by every outgoing flow whose condition holds or that has none, else by the default flow (BPMN 2.0.2,
    /// section 13.3.1).
    /// </summary>
    public Trouble? LeaveByAllThatHold()
    {
        var flows = Run.Process.OutgoingOf(Node).ToList();
        var taken = new List<SequenceFlow>();
        foreach (var flow in flows.Where(f => f.Id != Node.DefaultFlow))
        {
            var (holds, trouble) = Run.Expressions.Holds(flow);
            if (trouble is not null)
            {
                return trouble;
            }

            if (holds)
            {
                taken.Add(flow);
            }
        }

        // Flows without condition are always taken and do not keep the default flow from being taken.
        if (taken.TrueForAll(f => f.Condition is null) && flows.FirstOrDefault(f => f.Id == Node.DefaultFlow) is { } otherwise)
        {
            taken.Add(otherwise);
        }

        return taken.Count == 0 && flows.Count > 0
            ? Trouble.Of(IncidentCode.NoFlowPossible, ("element", Node.Id), ("name", Node.Name))
            : LeaveBy(taken);
    }
}
