using System.Text.Json.Nodes;
using MotCua.Engine.Bpmn;
using MotCua.Engine.Feel;
using MotCua.Engine.Kernel.Behaviours.Tasks;
using MotCua.Engine.Kernel.Rules;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Running;

/// <summary>
/// What a run asks of data, people and calendar. The kernel answers by its own rules; a search through all ways of a
/// process puts other answers in their place, and everything else runs as it does for a dossier.
/// </summary>
internal class Answers
{
    /// <summary>The kernel's own rules.</summary>
    public static Answers Real { get; } = new();

    /// <summary>The value of an expression that is no condition.</summary>
    public virtual (FeelValue Value, Trouble? Trouble) Value(DossierRun run, string expression, string elementId)
        => run.Expressions.Read(expression, elementId);

    /// <summary>Whether a condition holds.</summary>
    public virtual (bool Holds, Trouble? Trouble) Holds(DossierRun run, string expression, string elementId)
        => run.Expressions.ReadCondition(expression, elementId);

    /// <summary>Whether a flow out of a deciding element may be taken: it has no condition, or its condition gives true.</summary>
    public virtual (bool Holds, Trouble? Trouble) Holds(DossierRun run, SequenceFlow flow)
        => flow.Condition is null ? (true, null) : Holds(run, flow.Condition, flow.Id);

    /// <summary>How often an activity is repeated, null without limit, and the items it goes through.</summary>
    public virtual (int? Total, JsonNode? Items, Trouble? Trouble) Times(ElementRun at) => Loops.Size(at);

    /// <summary>An element shows its status.</summary>
    public virtual Trouble? Show(DossierRun run, string status, string elementId) => StatusRule.Show(run, status, elementId);

    /// <summary>Human work begins.</summary>
    public virtual Trouble? Work(ElementRun at) => HumanWork.Begin(at);

    /// <summary>A decision is taken.</summary>
    public virtual Trouble? Decide(DossierRun run, string elementId, string decision) => DecisionRule.Take(run, elementId, decision).Trouble;

    /// <summary>When a timer fires: for the first time, or again after it fired.</summary>
    public virtual (TimerDue? Due, Trouble? Trouble) Due(DossierRun run, FlowNode node, TimerInstance? fired)
        => fired is null ? TimerRule.First(run, node) : TimerRule.Next(run, node, fired);
}
