using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Behaviours.Containers;

/// <summary>
/// An embedded or event sub-process: begins at its start event, or at everything that nothing leads to, and is done
/// when no token is left in it (section 13.3.4).
/// </summary>
internal sealed class SubProcessBehaviour : ElementBehaviour
{
    public override Trouble? Enter(ElementRun at)
    {
        var process = at.Run.Process;
        var entries = at.Node.IsEventSubProcess ? process.StartsOf(at.Node.Id) : process.EntriesOf(at.Node.Id);
        at.Wait();
        return Scopes.Open(at.Run, ScopeKind.SubProcess, at.Node.Id, at.Token, entries.Select(e => e.Id));
    }
}
