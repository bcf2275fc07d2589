using System.Text.Json.Nodes;
using MotCua.Engine.Kernel;
using MotCua.RuntimeHost.Admin.Incidents;
using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Dossiers.Documents;
using MotCua.RuntimeHost.Shell.Errors;
using MotCua.RuntimeHost.Shell.Security;
using HttpStatus = Microsoft.AspNetCore.Http.StatusCodes;

namespace MotCua.RuntimeHost.Api;

/// <summary>Incidents over HTTP, for administrators: list, read, retry, mend and retry, move.</summary>
internal static class IncidentApi
{
    private const int LongestCommandId = 50;

    public static void MapIncidentApi(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/v1/incidents").RequireAuthorization(Policies.Admin);
        group.MapGet("/", ListAsync);
        group.MapGet("/{id}", ReadAsync);
        group.MapPost("/{id}/retry", (string id, IncidentRequest request, HttpContext context, IncidentDesk desk, Actors actors, CancellationToken ct) =>
            DoAsync(context, request, actors, actor => desk.RetryAsync(id, request.CommandId, actor, ct)));
        group.MapPost("/{id}/mend", (string id, IncidentRequest request, HttpContext context, IncidentDesk desk, Actors actors, CancellationToken ct) =>
            DoAsync(context, request, actors, actor => desk.MendAsync(
                id, request.CommandId, new VariableChange(request.Place, request.Owner, request.Name ?? "", request.Value), request.Reason ?? "", actor, ct)));
        group.MapPost("/{id}/move", (string id, IncidentRequest request, HttpContext context, IncidentDesk desk, Actors actors, CancellationToken ct) =>
            DoAsync(context, request, actors, actor => desk.MoveAsync(id, request.CommandId, request.ElementId ?? "", request.Reason ?? "", actor, ct)));
    }

    // The same names as in the address of the page.
    private static async Task<IResult> ListAsync(HttpContext context, IncidentList incidents, CancellationToken ct)
    {
        var page = await incidents.ReadAsync(IncidentQuery.Read(context.Request.Query), ct);
        return Results.Ok(new JsonObject
        {
            ["total"] = page.Total,
            ["next"] = page.Next,
            ["items"] = new JsonArray([.. page.Items.Select(Line)]),
        });
    }

    private static async Task<IResult> ReadAsync(string id, HttpContext context, IncidentDesk desk, CancellationToken ct)
    {
        if (await desk.FindAsync(id, ct) is not { } found)
        {
            return ApiProblem.Result(context, HttpStatus.Status404NotFound, "incidentNotFound");
        }

        var line = Line(found.Document);
        line["tokenId"] = found.TokenId;
        line["variables"] = new JsonArray([.. found.Variables.Select(variable => (JsonNode)new JsonObject
        {
            ["place"] = StoredEnumName.Of(variable.Place),
            ["owner"] = variable.Owner,
            ["name"] = variable.Name,
            ["value"] = variable.Value?.DeepClone(),
        })]);
        line["targets"] = new JsonArray([.. found.Targets.Select(target => (JsonNode)new JsonObject { ["elementId"] = target.Id, ["name"] = target.Name })]);
        return Results.Ok(line);
    }

    private static async Task<IResult> DoAsync(HttpContext context, IncidentRequest request, Actors actors, Func<Actor, Task<CommandReply>> act)
    {
        if (string.IsNullOrWhiteSpace(request.CommandId) || request.CommandId.Length > LongestCommandId)
        {
            return ApiProblem.Result(context, HttpStatus.Status400BadRequest, "commandIdRequired");
        }

        return actors.Officer() is { } actor
            ? Replies.From(context, await act(actor))
            : ApiProblem.Result(context, HttpStatus.Status403Forbidden, "notPermitted");
    }

    private static JsonObject Line(IncidentDocument incident) => new()
    {
        ["id"] = incident.Id,
        ["dossierCode"] = incident.DossierCode,
        ["procedureCode"] = incident.ProcedureCode,
        ["elementId"] = incident.ElementId,
        ["code"] = StoredEnumName.Of(incident.Code),
        ["args"] = new JsonObject(incident.Args.Select(arg => KeyValuePair.Create(arg.Key, (JsonNode?)JsonValue.Create(arg.Value)))),
        ["state"] = incident.State,
        ["raisedAt"] = incident.RaisedAt,
        ["resolvedAt"] = incident.ResolvedAt,
    };
}
