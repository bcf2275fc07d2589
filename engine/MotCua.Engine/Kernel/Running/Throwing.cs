using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Running;

/// <summary>Throws what defines an event: one line per definition. Compensation and termination are acts of their own.</summary>
internal static class Throwing
{
    private static readonly Dictionary<Type, Func<ElementRun, EventDefinition, Trouble?>> Table = new()
    {
        [typeof(MessageDefinition)] = (at, d) => Message(at, ((MessageDefinition)d).Name),
        [typeof(SignalDefinition)] = (at, d) => Signal(at, ((SignalDefinition)d).Name),
        [typeof(EscalationDefinition)] = (at, d) => Escalation(at, ((EscalationDefinition)d).Code),
        [typeof(ErrorDefinition)] = (at, d) => Error(at, ((ErrorDefinition)d).Code),
    };

    public static Trouble? Throw(ElementRun at, EventDefinition definition)
        => Table.TryGetValue(definition.GetType(), out var act) ? act(at, definition) : Trouble.Of(IncidentCode.ElementUnknown, ("element", at.Node.Id));

    /// <summary>Sends a message: to whichever dossier waits for its name and key, or by a template to a person.</summary>
    public static Trouble? Message(ElementRun at, string? name)
    {
        if (at.Settings.HasMessage || name is null)
        {
            at.Run.Emit(new MessageRequested(at.Run.NextId('o'), at.Node.Id, at.Settings.MessageTemplate));
        }

        if (name is null)
        {
            return null;
        }

        var (key, trouble) = Variables.CorrelationKey(at.Run, at.Node);
        if (trouble is not null)
        {
            return trouble;
        }

        var (payload, wrong) = Variables.Context(at.Run, at.Settings.Payload, at.Node.Id);
        if (wrong is null)
        {
            at.Run.Emit(new MessageThrown(at.Run.NextId('o'), at.Node.Id, name, key, payload));
        }

        return wrong;
    }

    /// <summary>Throws a BPMN error at an element: caught, the catching event happens; else it is trouble.</summary>
    public static Trouble? Error(ElementRun at, string? code)
    {
        var place = Propagation.Find(at.Run, at.Token, d => d is ErrorDefinition e ? Rank(e.Code, code) : null);
        if (place is null)
        {
            return Trouble.Of(IncidentCode.ErrorUncaught, ("element", at.Node.Id), ("name", at.Node.Name), ("code", code));
        }

        at.Run.Emit(new ErrorThrown(at.Node.Id, code, place.Node.Id));
        Triggering.Happen(at.Run, place.Node, place.TokenId, place.ScopeId);
        return null;
    }

    private static Trouble? Escalation(ElementRun at, string? code)
    {
        var place = Propagation.Find(at.Run, at.Token, d => d is EscalationDefinition e ? Rank(e.Code, code) : null);
        at.Run.Emit(new EscalationThrown(at.Node.Id, code, place?.Node.Id));
        if (place is not null)
        {
            Triggering.Happen(at.Run, place.Node, place.TokenId, place.ScopeId);
        }

        return null;
    }

    // Whoever is on the way to waiting for the signal at this moment still hears it: the broadcast takes its turn.
    private static Trouble? Signal(ElementRun at, string? name)
    {
        var (payload, trouble) = Variables.Context(at.Run, at.Settings.Payload, at.Node.Id);
        if (trouble is not null)
        {
            return trouble;
        }

        var id = at.Run.NextId('o');
        at.Run.Emit(new SignalThrown(id, at.Node.Id, name ?? at.Node.Id, payload));
        at.Run.Schedule(StepKind.Broadcast, id);
        return null;
    }

    // An event that names the code is nearer than one that catches all.
    private static int? Rank(string? caught, string? thrown) => caught is null ? 1 : caught == thrown ? 0 : null;
}
