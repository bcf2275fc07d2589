using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using MotCua.Catalogs.Procedures;
using MotCua.Designer.Publishing;

namespace MotCua.Designer.Api;

/// <summary>Publishing and published versions.</summary>
internal static class PublishEndpoints
{
    private const int LongestNote = 500;

    public static void Map(RouteGroupBuilder read, RouteGroupBuilder write)
    {
        write.MapPost("/drafts/{id}/publish", PublishAsync);
        read.MapGet("/drafts/{id}/versions", VersionsAsync);
        read.MapGet("/versions/{hash}/export", ExportAsync);
    }

    private static async Task<IResult> PublishAsync(string id, PublishBody request, HttpContext context, ClaimsPrincipal user, PublishService publishing, CancellationToken ct)
    {
        var note = request.Note?.Trim() ?? "";
        if (note.Length is 0 or > LongestNote)
        {
            return DesignerJson.Problem(context, StatusCodes.Status400BadRequest, "noteMissing", Caller.Say(context, "Ghi vài chữ về thay đổi, nhiều nhất 500 ký tự.", "Say in at most 500 characters what changed."));
        }

        var answer = await publishing.PublishAsync(id, request.Revision, note, Caller.Editor(user), ct);
        if (answer.Draft is null)
        {
            return DesignerJson.NoDraft(context);
        }

        return answer.Outcome is not { } outcome
            ? DraftEndpoints.Conflict(context, answer.Draft)
            : DesignerJson.Ok(new
            {
                Outcome = outcome,
                Version = answer.Version?.VersionHash,
                answer.Version?.Number,
                answer.Findings,
                answer.Draft.Revision,
            });
    }

    private static async Task<IResult> VersionsAsync(string id, HttpContext context, ProcedureDrafts drafts, ProcedureCatalog catalog, CancellationToken ct)
    {
        if (await drafts.FindAsync(id, ct) is not { } draft)
        {
            return DesignerJson.NoDraft(context);
        }

        var entry = draft.Code is null ? null : await catalog.FindAsync(draft.Code, ct);
        var versions = draft.Code is null ? [] : await catalog.ListVersionsAsync(draft.Code, ct);
        return DesignerJson.Ok(versions.Select(v => new
        {
            Hash = v.VersionHash,
            v.Number,
            v.Latest.Note,
            By = v.Latest.By.Name,
            v.Latest.At,
            InForce = entry?.Version == v.VersionHash,
        }));
    }

    private static async Task<IResult> ExportAsync(string hash, HttpContext context, ProcedureCatalog catalog, CancellationToken ct)
        => await catalog.FindVersionAsync(hash, ct) is { } version && await catalog.ExportZipAsync(hash, ct) is { } zip
            ? Results.File(zip, "application/zip", DraftEndpoints.FileName($"{version.Code}-{version.Number}"))
            : DesignerJson.Problem(context, StatusCodes.Status404NotFound, "versionNotFound", Caller.Say(context, "Không có phiên bản này.", "There is no such version."));
}
