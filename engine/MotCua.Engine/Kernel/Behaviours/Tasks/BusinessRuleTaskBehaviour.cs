using MotCua.Engine.Kernel.Rules;
using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Behaviours.Tasks;

/// <summary>A business rule task: takes a decision by table; expressions see it as <c>decisions.&lt;id&gt;</c>.</summary>
internal sealed class BusinessRuleTaskBehaviour : ElementBehaviour
{
    public override Trouble? Enter(ElementRun at)
    {
        if (at.Settings.Decision is not { } decision)
        {
            return Trouble.Of(IncidentCode.DecisionFailed, ("element", at.Node.Id), ("decision", ""), ("why", "none named"));
        }

        return at.Run.Parts.Answers.Decide(at.Run, at.Node.Id, decision) ?? at.Complete();
    }
}
