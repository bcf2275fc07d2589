using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.Running;

namespace MotCua.Engine.Kernel.Behaviours.Tasks;

/// <summary>A script task (section 13.3.3): the script runs as a job, apart from the kernel, which stays pure.</summary>
internal sealed class ScriptTaskBehaviour : ElementBehaviour
{
    /// <summary>Name of the connector that runs scripts.</summary>
    public const string Connector = "script";

    public override Trouble? Enter(ElementRun at)
    {
        at.Run.Emit(new JobRequested(at.Run.NextId('j'), at.Token.Id, at.Node.Id, Connector));
        return at.Wait();
    }
}
