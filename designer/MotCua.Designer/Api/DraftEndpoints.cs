using System.Security.Claims;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using MotCua.Catalogs.Procedures;
using MotCua.Designer.Drafts;
using MotCua.Designer.Listing;
using MotCua.Designer.Reference;
using MotCua.Engine.Model;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace MotCua.Designer.Api;

/// <summary>Drafts: list, open, create, save, delete, export; and what the pickers choose from.</summary>
internal static partial class DraftEndpoints
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static void Map(RouteGroupBuilder read, RouteGroupBuilder write)
    {
        read.MapGet("/drafts", ListAsync);
        read.MapGet("/drafts/{id}", OpenAsync);
        read.MapGet("/drafts/{id}/export", ExportAsync);
        read.MapGet("/reference", async (HttpContext context, ReferenceService reference, CancellationToken ct)
            => DesignerJson.Ok(await reference.CurrentAsync(Caller.Language(context), ct)));
        write.MapPost("/drafts", CreateAsync);
        write.MapPut("/drafts/{id}", SaveAsync);
        write.MapDelete("/drafts/{id}", async (string id, HttpContext context, ProcedureDrafts drafts, CancellationToken ct)
            => await drafts.DeleteAsync(id, ct) ? Results.NoContent() : DesignerJson.NoDraft(context));
    }

    private static async Task<IResult> ListAsync(ProcedureListService list, string? text, string? sector, string? sort, int? page, int? size, CancellationToken ct)
        => DesignerJson.Ok(await list.ListAsync(new ListQuery { Text = text, Sector = sector, Sort = sort, Page = page ?? 1, Size = size ?? 20 }, ct));

    private static async Task<IResult> OpenAsync(
        string id, HttpContext context, ClaimsPrincipal user, IAuthorizationService authorization, ProcedureDrafts drafts, ProcedureCatalog catalog, CancellationToken ct)
    {
        if (await drafts.GetAsync(id, ct) is not { } draft)
        {
            return DesignerJson.NoDraft(context);
        }

        var entry = draft.Info.Code is { } code ? await catalog.FindAsync(code, ct) : null;
        return DesignerJson.Ok(new
        {
            draft.Info.Id,
            draft.Info.Code,
            draft.Info.Revision,
            draft.Info.UpdatedAt,
            UpdatedBy = draft.Info.UpdatedBy.Name,
            draft.Info.BaseVersion,
            PublishedNumber = entry?.LastNumber,
            Changed = draft.Info.BundleHash != (entry?.Version ?? entry?.NextVersion),
            CanWrite = (await authorization.AuthorizeAsync(user, DesignerPolicies.Write)).Succeeded,
            Files = draft.Bundle.Files.Select(f => new { Path = f.Key, Text = TextOf(f.Value), f.Value.Length }),
        });
    }

    private static async Task<IResult> CreateAsync(NewDraft request, HttpContext context, ClaimsPrincipal user, DraftService drafts, CancellationToken ct)
    {
        var made = await drafts.CreateAsync(request, Caller.Editor(user), ct);
        return made.Draft is { } draft
            ? Results.Created($"/api/v1/designer/drafts/{draft.Id}", new { draft.Id, draft.Revision })
            : DesignerJson.Problem(context, StatusCodes.Status400BadRequest, made.Refusal!.Code, made.Refusal.Text.In(Caller.Language(context)));
    }

    private static async Task<IResult> SaveAsync(string id, SaveRequest request, HttpContext context, ClaimsPrincipal user, DraftService drafts, CancellationToken ct)
    {
        if (await drafts.SaveAsync(id, request.Revision, request, Caller.Editor(user), ct) is not { } answer)
        {
            return DesignerJson.BadPatch(context);
        }

        if (answer.Conflict is { } other)
        {
            return Conflict(context, other);
        }

        return answer.Saved is { } saved ? DesignerJson.Ok(Shown(saved)) : DesignerJson.NoDraft(context);
    }

    private static async Task<IResult> ExportAsync(string id, HttpContext context, ProcedureDrafts drafts, CancellationToken ct)
        => await drafts.GetAsync(id, ct) is { } draft
            ? Results.File(BundleZip.Write(draft.Bundle), "application/zip", FileName(draft.Info.Code ?? draft.Info.Id))
            : DesignerJson.NoDraft(context);

    internal static IResult Conflict(HttpContext context, DraftInfo current) => DesignerJson.Problem(
        context,
        StatusCodes.Status409Conflict,
        "draftConflict",
        Caller.Say(context, $"{current.UpdatedBy.Name} đã lưu bản nháp này sau khi bạn mở.", $"{current.UpdatedBy.Name} saved this draft after you opened it."),
        Shown(current));

    internal static string FileName(string code) => NotForFiles().Replace(code, "-") + ".zip";

    private static object Shown(DraftInfo info) => new { info.Revision, info.UpdatedAt, UpdatedBy = info.UpdatedBy.Name };

    /// <summary>The file as text; null when it is none (then it travels as it is and the browser never needs it).</summary>
    private static string? TextOf(ReadOnlyMemory<byte> content)
    {
        try
        {
            return Strict.GetString(content.Span);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    [GeneratedRegex("[^A-Za-z0-9._-]+")]
    private static partial Regex NotForFiles();
}
