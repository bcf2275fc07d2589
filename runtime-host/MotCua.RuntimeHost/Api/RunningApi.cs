using System.Text;
using System.Text.Json.Nodes;
using MotCua.Engine.Kernel.Migration;
using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Dossiers.Running;
using MotCua.RuntimeHost.Shell.Errors;
using MotCua.RuntimeHost.Shell.Security;
using MotCua.RuntimeHost.Texts;

namespace MotCua.RuntimeHost.Api;

/// <summary>Running dossiers over HTTP, for administrators: hold, change, bring over to another version.</summary>
internal static class RunningApi
{
    private static readonly Dictionary<MigrationRefusal, int> Statuses = new()
    {
        [MigrationRefusal.VersionNotFound] = StatusCodes.Status404NotFound,
        [MigrationRefusal.NotReady] = StatusCodes.Status409Conflict,
    };

    public static void MapRunning(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/v1/administration/dossiers/{code}/commands", CommandAsync).RequireAuthorization(Policies.Admin);
        var group = routes.MapGroup("/api/v1/migrations").RequireAuthorization(Policies.Admin);
        group.MapGet("/plan", PlanAsync);
        group.MapPost("/", TryOutAsync);
        group.MapGet("/{id}", async (string id, HttpContext context, MigrationService migrations, CancellationToken ct) =>
            await migrations.FindAsync(id, ct) is { } found ? Results.Ok(VerdictExport.ToJson(found)) : Missing(context));
        group.MapGet("/{id}/verdicts", VerdictsAsync);
        group.MapGet("/{id}/export", ExportAsync);
        group.MapPost("/{id}/execute", ExecuteAsync);
        group.MapPost("/{id}/cancel", async (string id, HttpContext context, MigrationService migrations, CancellationToken ct) =>
            await migrations.FindAsync(id, ct) is null ? Missing(context)
                : await migrations.CancelAsync(id, ct) ? Results.NoContent()
                : ApiProblem.Result(context, StatusCodes.Status409Conflict, "migrationNotRunning"));
    }

    private static async Task<IResult> CommandAsync(
        string code, RunningRequest request, HttpContext context, DossierRecords records, DossierService dossiers, Actors actors, CancellationToken ct)
    {
        if (await records.FindByCodeAsync(code, ct) is not { } entry)
        {
            return ApiProblem.Result(context, StatusCodes.Status404NotFound, "dossierNotFound");
        }

        if (request.CommandId is not { Length: > 0 and <= 100 })
        {
            return ApiProblem.Result(context, StatusCodes.Status400BadRequest, "commandIdRequired");
        }

        return RunningActs.Command(request.Type, actors.Any(), request.Reason, request.ElementId, request.ScopeId, request.TokenId) is { } command
            ? Replies.From(context, await dossiers.ExecuteAsync(entry.Id, request.CommandId, command, ct))
            : ApiProblem.Result(context, StatusCodes.Status400BadRequest, "commandUnknown");
    }

    private static async Task<IResult> PlanAsync(string? from, string? to, HttpContext context, MigrationService migrations, CancellationToken ct)
    {
        if (from is null || to is null || await migrations.PlanAsync(from, to, ct) is not { } plan)
        {
            return ApiProblem.Result(context, StatusCodes.Status404NotFound, "versionNotFound");
        }

        return Results.Ok(new JsonObject
        {
            ["affected"] = await migrations.CountAsync(from, ct),
            ["elements"] = new JsonArray([.. plan.Elements.Select(line => (JsonNode)new JsonObject
            {
                ["from"] = line.From.Id,
                ["name"] = line.From.Name,
                ["kind"] = line.From.Kind.ToString(),
                ["to"] = line.To?.Id,
                ["basis"] = StoredEnumName.Of(line.Basis),
            })]),
            ["added"] = new JsonArray([.. plan.Added.Select(node => (JsonNode)new JsonObject { ["id"] = node.Id, ["name"] = node.Name, ["kind"] = node.Kind.ToString() })]),
        });
    }

    private static async Task<IResult> TryOutAsync(MigrationStart request, HttpContext context, MigrationService migrations, CurrentUser user, CancellationToken ct)
    {
        if (request is not { Id: { } id, From: { } from, To: { } to } || !IsId(id))
        {
            return ApiProblem.Result(context, StatusCodes.Status400BadRequest, "badRequest", "id (letters and digits, at most 40), from and to are needed.");
        }

        var mapping = request.Mapping is null ? null : new MigrationMapping(request.Mapping);
        return From(context, await migrations.TryOutAsync(new MigrationRequest(id, from, to, mapping, user.AccountId, user.Name), ct));
    }

    private static async Task<IResult> ExecuteAsync(
        string id, MigrationExecution request, HttpContext context, MigrationService migrations, CurrentUser user, CancellationToken ct)
    {
        if (await migrations.FindAsync(id, ct) is null)
        {
            return Missing(context);
        }

        return request.Id is { } own && IsId(own)
            ? From(context, await migrations.ExecuteAsync(own, id, request.Reason ?? "", user.AccountId, user.Name, ct))
            : ApiProblem.Result(context, StatusCodes.Status400BadRequest, "badRequest", "id (letters and digits, at most 40) is needed.");
    }

    private static async Task<IResult> VerdictsAsync(
        string id, string? outcome, string? code, string? after, int? limit, HttpContext context, MigrationService migrations, Localizer texts, CancellationToken ct)
    {
        if (await migrations.FindAsync(id, ct) is null)
        {
            return Missing(context);
        }

        var query = new VerdictQuery
        {
            Outcome = Enum.TryParse<MigrationOutcome>(outcome, ignoreCase: true, out var known) ? known : null,
            Code = code ?? "",
            Cursor = after,
            Limit = Math.Clamp(limit ?? 50, 1, 500),
        };
        var page = await migrations.VerdictsAsync(id, query, ct);
        return Results.Ok(new JsonObject
        {
            ["items"] = new JsonArray([.. page.Items.Select(verdict => (JsonNode)VerdictExport.ToJson(verdict, texts.Language))]),
            ["next"] = page.NextCursor,
        });
    }

    private static async Task<IResult> ExportAsync(
        string id, string? format, HttpContext context, MigrationService migrations, VerdictExport export, Localizer texts, CancellationToken ct)
    {
        if (await migrations.FindAsync(id, ct) is not { } migration)
        {
            return Missing(context);
        }

        return format == "json"
            ? Results.File(Encoding.UTF8.GetBytes((await export.JsonAsync(migration, texts.Language, ct)).ToJsonString()), "application/json", $"migration-{id}.json")
            : Results.File(await export.CsvAsync(migration, texts.Language, ct), "text/csv", $"migration-{id}.csv");
    }

    private static IResult From(HttpContext context, MigrationReply reply) => reply switch
    {
        { Migration: { } migration } => Results.Accepted("/api/v1/migrations/" + migration.Id, VerdictExport.ToJson(migration)),
        { Failure: { } failure } => ApiProblem.Result(
            context, StatusCodes.Status400BadRequest, StoredEnumName.Of(failure.Code), more: failure.Args.ToDictionary(arg => arg.Key, arg => (JsonNode?)JsonValue.Create(arg.Value))),
        _ => ApiProblem.Result(context, Statuses.GetValueOrDefault(reply.Refusal!.Value, StatusCodes.Status400BadRequest), StoredEnumName.Of(reply.Refusal.Value)),
    };

    private static IResult Missing(HttpContext context) => ApiProblem.Result(context, StatusCodes.Status404NotFound, "migrationNotFound");

    private static bool IsId(string id) => id.Length is > 0 and <= 40 && id.All(char.IsAsciiLetterOrDigit);
}
