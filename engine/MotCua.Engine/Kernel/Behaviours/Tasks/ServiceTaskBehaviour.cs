using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.Running;

namespace MotCua.Engine.Kernel.Behaviours.Tasks;

/// <summary>A service task: asks a worker for a job and waits for its result.</summary>
internal sealed class ServiceTaskBehaviour : ElementBehaviour
{
    public override Trouble? Enter(ElementRun at)
    {
        at.Run.Emit(new JobRequested(at.Run.NextId('j'), at.Token.Id, at.Node.Id, at.Settings.Connector ?? at.Node.Id));
        return at.Wait();
    }
}
