using System.Text.Json.Nodes;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.Rules;
using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Handlers;

/// <summary>What an administrator does about a strand that went wrong: retry, mend and retry, move.</summary>
internal static class IncidentHandlers
{
    public static KernelFailure? Retry(DossierRun run, RetryIncident command)
    {
        if (Find(run, command.IncidentId, out var incident) is { } refused)
        {
            return refused;
        }

        Resume(run, incident);
        return null;
    }

    public static KernelFailure? Mend(DossierRun run, MendIncident command)
    {
        if ((Find(run, command.IncidentId, out var incident) ?? Checks.Reason(command.Reason)) is { } refused)
        {
            return refused;
        }

        if (command.Changes.Count == 0 || command.Changes.Any(c => !Exists(run, c)))
        {
            return Checks.Refuse(FailureCode.VariableNotFound, ("variable", NameOf(command.Changes.FirstOrDefault(c => !Exists(run, c)))));
        }

        foreach (var change in command.Changes)
        {
            run.Emit(new VariableChanged(
                change.Place,
                change.Owner,
                change.Name,
                DataOf(run, change)?[change.Name]?.DeepClone(),
                change.Value?.DeepClone(),
                command.Reason.Trim()));
        }

        Resume(run, incident);
        return null;
    }

    public static KernelFailure? Move(DossierRun run, MoveToken command)
    {
        if (!Rights.IsAdmin(run.Actor))
        {
            return Checks.Refuse(FailureCode.NotPermitted);
        }

        if (Checks.Reason(command.Reason) is { } refused)
        {
            return refused;
        }

        if (run.State.Tokens.Find(command.TokenId) is not { } token)
        {
            return Checks.Refuse(FailureCode.TokenNotFound, ("token", command.TokenId));
        }

        var scope = run.State.Scopes[token.ScopeId];
        if (run.Process.Find(command.ElementId) is not { } target || !scope.HoldsNodes || target.ScopeId != scope.ElementId)
        {
            return Checks.Refuse(FailureCode.ElementNotFound, ("element", command.ElementId));
        }

        if (!TokenMoves.IsPossible(run.Procedure, run.State, token, target))
        {
            return Checks.Refuse(FailureCode.MoveImpossible, ("element", target.Name));
        }

        Tokens.Clear(run, token.Id, "moved");
        run.Emit(new TokenMoved(token.Id, token.ElementId, target.Id, command.Reason.Trim()));
        run.Schedule(StepKind.Enter, token.Id);
        return null;
    }

    private static KernelFailure? Find(DossierRun run, string id, out Incident incident)
    {
        incident = run.State.Incidents.Find(id)!;
        return !Rights.IsAdmin(run.Actor) ? Checks.Refuse(FailureCode.NotPermitted)
            : incident is not { IsOpen: true } ? Checks.Refuse(FailureCode.IncidentNotFound, ("incident", id)) : null;
    }

    private static void Resume(DossierRun run, Incident incident)
    {
        run.Emit(new IncidentResolved(incident.Id));
        if (incident.TokenId is { } token)
        {
            run.Emit(new TokenReleased(token));
            run.Schedule(incident.Resume switch { IncidentResume.Leave => StepKind.Leave, IncidentResume.Loop => StepKind.Loop, _ => StepKind.Enter }, token);
        }
        else if (incident.Resume == IncidentResume.Silence)
        {
            SystemHandlers.CloseForSilence(run, incident.ElementId);
        }
        else if (incident.SubscriptionId is { } condition)
        {
            run.Emit(new ConditionSeen(condition, run.State.Subscriptions[condition].Held));
            run.Schedule(StepKind.LookAtCondition, condition);
        }
    }

    // Any field of the form and of a step may be given, also one that is absent so far: that may be what is missing.
    private static bool Exists(DossierRun run, VariableChange change) => change.Name.Length > 0 && change.Place switch
    {
        VariablePlace.Form => true,
        VariablePlace.Step => run.Process.Find(change.Owner) is not null,
        VariablePlace.Local => run.State.Scopes.ContainsKey(change.Owner ?? "") || run.State.Tokens.ContainsKey(change.Owner ?? ""),
        _ => false,
    };

    private static string NameOf(VariableChange? change)
        => change is null ? "" : change.Owner is null ? change.Name : $"{change.Owner}.{change.Name}";

    private static JsonObject? DataOf(DossierRun run, VariableChange change)
        => change.Place switch
        {
            VariablePlace.Form => run.State.Data.Form,
            VariablePlace.Local => run.State.Data.Locals.Find(change.Owner),
            _ => run.State.Data.Steps.Find(change.Owner),
        };
}
