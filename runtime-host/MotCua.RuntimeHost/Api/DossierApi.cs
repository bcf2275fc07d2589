using System.Text.Json.Nodes;
using MotCua.Catalogs.Accounts;
using MotCua.Engine.Kernel;
using MotCua.Engine.Model;
using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Shell.Errors;
using MotCua.RuntimeHost.Shell.Security;
using HttpStatus = Microsoft.AspNetCore.Http.StatusCodes;

namespace MotCua.RuntimeHost.Api;

/// <summary>Dossiers over HTTP: hand in, read, act. The same services as the pages; rights are judged for each call.</summary>
internal static class DossierApi
{
    public static void MapDossierApi(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/v1/dossiers").RequireAuthorization();
        group.MapPost("/", SubmitAsync);
        group.MapGet("/{code}", ReadAsync);
        group.MapGet("/{code}/history", HistoryAsync);
        group.MapPost("/{code}/commands", ExecuteAsync);
    }

    private static async Task<IResult> SubmitAsync(
        SubmitRequest request, HttpContext context, DossierService dossiers, Actors actors, CurrentUser user, AccountService accounts, CancellationToken ct)
    {
        if (!IsCommandId(request.CommandId))
        {
            return ApiProblem.Result(context, HttpStatus.Status400BadRequest, "commandIdRequired");
        }

        ApplicantInfo applicant;
        Actor actor;
        IntakeChannel channel;
        if (user.Is(Policies.DeskOfficer))
        {
            if (string.IsNullOrWhiteSpace(request.Applicant?.Name) || actors.Officer() is not { } officer)
            {
                return ApiProblem.Result(context, HttpStatus.Status400BadRequest, "applicantRequired");
            }

            var given = request.Applicant;
            applicant = new ApplicantInfo(null, given.Name.Trim().Normalize(), IdentityNumber: given.IdentityNumber, Phone: given.Phone, Email: given.Email, Address: given.Address);
            (actor, channel) = (officer, IntakeChannel.Counter);
        }
        else if (user.Is(Policies.Applicant) && await accounts.FindAsync(user.AccountId!, ct) is { } account)
        {
            applicant = Applicants.From(account);
            (actor, channel) = (actors.Applicant(), IntakeChannel.Portal);
        }
        else
        {
            return ApiProblem.Result(context, HttpStatus.Status403Forbidden, "notPermitted");
        }

        var reply = await dossiers.SubmitAsync(
            new SubmitDossier
            {
                CommandId = request.CommandId,
                ProcedureCode = request.ProcedureCode,
                Channel = channel,
                Applicant = applicant,
                Data = request.Data,
            },
            actor,
            ct);
        return Replies.From(context, reply);
    }

    private static async Task<IResult> ReadAsync(
        string code, HttpContext context, DossierRecords records, Actors actors, CancellationToken ct)
    {
        if (await FindAsync(code, records, actors, ct) is not { } found)
        {
            return ApiProblem.Result(context, HttpStatus.Status404NotFound, "dossierNotFound");
        }

        var state = found.Record.State;
        return Results.Ok(new JsonObject
        {
            ["code"] = state.Code,
            ["procedureCode"] = state.ProcedureCode,
            ["version"] = state.VersionHash,
            ["channel"] = StoredEnumName.Of(state.Channel),
            ["status"] = state.Status,
            ["statusReason"] = state.StatusReason,
            ["submittedAt"] = state.SubmittedAt,
            ["deadline"] = state.Deadline,
            ["ended"] = state.Life == DossierLife.Ended,
            ["sequence"] = state.Sequence,
            ["data"] = state.Data.Form.DeepClone(),
            // The applicant follows statuses; who does which work inside is the officers' matter.
            ["workItems"] = found.Actor.Kind == ActorKind.Applicant ? null : new JsonArray([.. state.WorkItems.Values.Select(WorkItemJson)]),
        });
    }

    private static async Task<IResult> HistoryAsync(
        string code, HttpContext context, DossierRecords records, Actors actors, CancellationToken ct)
    {
        if (await FindAsync(code, records, actors, ct) is not { Actor.Kind: ActorKind.Officer } found)
        {
            return ApiProblem.Result(context, HttpStatus.Status404NotFound, "dossierNotFound");
        }

        var events = await records.EventsAsync(found.Record.State.DossierId, ct);
        return Results.Ok(new JsonArray([.. events.Select((e, index) => (JsonNode)new JsonObject
        {
            ["sequence"] = index + 1,
            ["type"] = EventTypes.Of(e).Name,
            ["at"] = e.At,
            ["by"] = e.By.Name,
            ["event"] = JsonNode.Parse(EventCodec.Encode(e)),
        })]));
    }

    private static async Task<IResult> ExecuteAsync(
        string code, CommandRequest request, HttpContext context, DossierService dossiers, DossierRecords records, Actors actors, CancellationToken ct)
    {
        if (!IsCommandId(request.CommandId))
        {
            return ApiProblem.Result(context, HttpStatus.Status400BadRequest, "commandIdRequired");
        }

        var actor = actors.Any();
        if (!DossierCommands.TryMake(request, actor, out var command))
        {
            return ApiProblem.Result(context, HttpStatus.Status400BadRequest, "unknownCommand", string.Join(", ", DossierCommands.Names));
        }

        if (command is null)
        {
            return ApiProblem.Result(context, HttpStatus.Status400BadRequest, "memberMissing");
        }

        // Whoever may not read a dossier is not told that it exists; repairing incidents is the administrator's right.
        if (await records.FindByCodeAsync(code, ct) is not { } entry
            || (!DossierAccess.MayRead(actor, entry) && !(command is RetryIncident && actor.Holds("role:" + Roles.Admin))))
        {
            return ApiProblem.Result(context, HttpStatus.Status404NotFound, "dossierNotFound");
        }

        return Replies.From(context, await dossiers.ExecuteAsync(entry.Id, request.CommandId, command, ct));
    }

    private static async Task<(DossierRecord Record, Actor Actor)?> FindAsync(
        string code, DossierRecords records, Actors actors, CancellationToken ct)
    {
        var actor = actors.Any();
        return await records.FindByCodeAsync(code, ct) is { } entry && DossierAccess.MayRead(actor, entry)
            && await records.LoadAsync(entry.Id, ct) is { } record
            ? (record, actor)
            : null;
    }

    private static JsonNode WorkItemJson(WorkItem item) => new JsonObject
    {
        ["id"] = item.Id,
        ["step"] = item.ElementId,
        ["name"] = item.Name,
        ["state"] = StoredEnumName.Of(item.State),
        ["assignee"] = item.Assignee,
        ["deadline"] = item.Deadline,
        ["form"] = item.FormId,
        ["outcomes"] = new JsonArray([.. item.Outcomes.Select(outcome => (JsonNode)outcome.Code)]),
        ["amount"] = item.Payment?.Amount,
    };

    private static bool IsCommandId(string id) => id.Length is > 0 and <= 100 && !string.IsNullOrWhiteSpace(id);
}
