using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Behaviours.Gateways;

/// <summary>Takes the first flow whose condition holds, else the default flow (section 13.4.2). Passes each token by itself.</summary>
internal sealed class ExclusiveGatewayBehaviour : ElementBehaviour
{
    public override Trouble? Enter(ElementRun at) => at.Complete();

    public override Trouble? Leave(ElementRun at)
    {
        var flows = at.Run.Process.OutgoingOf(at.Node).ToList();
        foreach (var flow in flows.Where(f => f.Id != at.Node.DefaultFlow))
        {
            var (holds, trouble) = at.Run.Expressions.Holds(flow);
            if (trouble is not null)
            {
                return trouble;
            }

            if (holds)
            {
                return at.LeaveBy([flow]);
            }
        }

        return flows.FirstOrDefault(f => f.Id == at.Node.DefaultFlow) is { } otherwise
            ? at.LeaveBy([otherwise])
            : flows.Count == 0 ? at.LeaveBy([]) : Trouble.Of(IncidentCode.NoFlowPossible, ("element", at.Node.Id), ("name", at.Node.Name));
    }
}
