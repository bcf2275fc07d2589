using MotCua.Engine.Kernel.Running;

namespace MotCua.Engine.Kernel.Behaviours.Tasks;

/// <summary>
/// A manual or abstract task. The standard has the engine pass it (section 13.3.3); where the author says who does
/// it, it is human work like a user task.
/// </summary>
internal sealed class ManualTaskBehaviour : ElementBehaviour
{
    public override Trouble? Enter(ElementRun at)
        => at.Settings.Assign.Any(a => a.NamesSomebody) ? at.Run.Parts.Answers.Work(at) : at.Complete();
}
