using MotCua.Engine.Kernel.Running;

namespace MotCua.Engine.Kernel.Behaviours.Tasks;

/// <summary>A user task: a work item for a person (section 13.3.3).</summary>
internal sealed class UserTaskBehaviour : ElementBehaviour
{
    public override Trouble? Enter(ElementRun at) => at.Run.Parts.Answers.Work(at);
}
