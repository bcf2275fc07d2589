using System.Text.Json.Nodes;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Behaviours.Containers;

/// <summary>
/// A call activity (section 13.3.5): a process or global task of the same file within the dossier, or a dossier of
/// another procedure at another agency, whose end is waited for.
/// </summary>
internal sealed class CallActivityBehaviour : ElementBehaviour
{
    public override Trouble? Enter(ElementRun at)
    {
        at.Wait();
        if (at.Settings.Linked is { } linked)
        {
            return Link(at, linked);
        }

        return at.Run.Process.ScopeOfCall(at.Node.CalledElement) is { } called
            ? Scopes.Open(at.Run, ScopeKind.Call, called, at.Token, at.Run.Process.EntriesOf(called).Select(e => e.Id))
            : Trouble.Of(IncidentCode.ElementUnknown, ("element", at.Node.CalledElement));
    }

    // What the call's inputs are called in the other procedure's form is said by their names.
    private static Trouble? Link(ElementRun at, Bpmn.LinkedSetting linked)
    {
        var (procedure, trouble) = at.Run.Expressions.Texts(linked.Procedure, at.Node.Id);
        var (unit, wrong) = at.Run.Expressions.Texts(linked.Unit, at.Node.Id);
        if ((trouble ?? wrong) is { } unreadable)
        {
            return unreadable;
        }

        if (procedure.Count != 1 || unit.Count > 1)
        {
            return Trouble.Of(IncidentCode.MessageUnreadable, ("element", at.Node.Id), ("why", linked.Procedure));
        }

        var data = at.State.Data.Locals.Find(at.Token.Id)?.DeepClone() as JsonObject ?? [];
        var call = new LinkedCall(at.Run.NextId('l'), at.Token.Id, at.Node.Id, procedure[0], unit.SingleOrDefault());
        at.Run.Emit(new LinkedDossierRequested(call, data));
        return null;
    }
}
