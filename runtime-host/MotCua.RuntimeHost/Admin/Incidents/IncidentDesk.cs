using System.Text.Json.Nodes;
using MotCua.Catalogs.Procedures;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Rules;
using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Dossiers.Documents;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Admin.Incidents;

/// <summary>What an administrator sees of one incident and does about it. Ids are global: the dossier's and the
/// incident's, divided by a dot.</summary>
public sealed class IncidentDesk(IDocumentStore store, DossierService dossiers, DossierRecords records, ProcedureCatalog procedures)
{
    /// <summary>The incident; null when there is none.</summary>
    public async Task<IncidentView?> FindAsync(string id, CancellationToken ct)
    {
        if ((await store.GetAsync(DossierCollections.Incidents, id, ct))?.Read<IncidentDocument>() is not { } document)
        {
            return null;
        }

        var state = (await records.LoadAsync(document.DossierId, ct))?.State;
        var procedure = state is null ? null : await procedures.GetVersionAsync(state.VersionHash, ct);
        var incident = state?.Incidents.Find(document.LocalId);
        var name = procedure?.Process.Find(document.ElementId)?.Name ?? document.ElementId;
        if (state is null || procedure is null || incident is not { IsOpen: true })
        {
            var follower = state?.OpenIncidents.LastOrDefault(open => open.ElementId == document.ElementId);
            return new IncidentView(document, name, false, null, [], [], follower is null ? null : $"{document.DossierId}.{follower.Id}");
        }

        return new IncidentView(document, name, true, incident.TokenId, [.. Variables(procedure, state), .. Locals(state, incident.TokenId)], TokenMoves.Targets(procedure, state, incident.TokenId), null);
    }

    /// <summary>Tries again what the incident stopped.</summary>
    public Task<CommandReply> RetryAsync(string id, string commandId, Actor actor, CancellationToken ct) =>
        DoAsync(id, commandId, incident => new RetryIncident(actor, incident), ct);

    /// <summary>Changes a variable and tries again.</summary>
    public Task<CommandReply> MendAsync(string id, string commandId, VariableChange change, string reason, Actor actor, CancellationToken ct) =>
        DoAsync(id, commandId, incident => new MendIncident(actor, incident, [change], reason), ct);

    /// <summary>Moves the strand that the incident holds to another element.</summary>
    public async Task<CommandReply> MoveAsync(string id, string commandId, string elementId, string reason, Actor actor, CancellationToken ct)
    {
        var token = await FindAsync(id, ct) is { } view ? view.TokenId ?? "" : null;
        return token is null
            ? CommandReply.Because(RefusalKind.NotFound)
            : await DoAsync(id, commandId, _ => new MoveToken(actor, token, elementId, reason), ct);
    }

    private async Task<CommandReply> DoAsync(string id, string commandId, Func<string, DossierCommand> command, CancellationToken ct)
    {
        var dot = id.LastIndexOf('.');
        // One id may be sent along for several incidents: each counts by itself.
        return dot <= 0
            ? CommandReply.Because(RefusalKind.NotFound)
            : await dossiers.ExecuteAsync(id[..dot], $"{commandId}.{id}", command(id[(dot + 1)..]), ct);
    }

    // What the forms know, and what is there besides.
    private static List<IncidentVariable> Variables(CompiledProcedure procedure, DossierState state)
    {
        var variables = Fields(procedure, procedure.Facts.Form, state.Data.Form)
            .Select(name => new IncidentVariable(VariablePlace.Form, null, name, state.Data.Form[name]))
            .ToList();
        foreach (var (step, data) in state.Data.Steps)
        {
            variables.AddRange(Fields(procedure, procedure.Process.Find(step)?.Settings.Form, data)
                .Select(name => new IncidentVariable(VariablePlace.Step, step, name, data[name])));
        }

        return variables;
    }

    // Those that the strand sees: its own, and those of the scopes around it.
    private static IEnumerable<IncidentVariable> Locals(DossierState state, string? tokenId)
    {
        var holders = new List<string?> { tokenId };
        for (var scope = state.Scopes.Find(state.Tokens.Find(tokenId)?.ScopeId); scope is not null; scope = state.Scopes.Find(scope.ParentScopeId))
        {
            holders.Add(scope.Id);
        }

        return from holder in holders
               from variable in state.Data.Locals.Find(holder) ?? []
               select new IncidentVariable(VariablePlace.Local, holder, variable.Key, variable.Value);
    }

    private static IEnumerable<string> Fields(CompiledProcedure procedure, string? form, JsonObject data)
    {
        var known = form is not null && procedure.Forms.TryGetValue(form, out var schema) && schema["properties"] is JsonObject properties
            ? properties.Select(property => property.Key)
            : [];
        return known.Concat(data.Select(member => member.Key)).Distinct();
    }
}
