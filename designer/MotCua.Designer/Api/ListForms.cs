using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using MotCua.Catalogs.Procedures;
using MotCua.Designer.Drafts;
using MotCua.Engine.Model;

namespace MotCua.Designer.Api;

/// <summary>The posts of the list page: plain forms that work without scripts and end in a redirect.</summary>
internal static class ListForms
{
    private const string List = "/admin/designer";

    public static void Map(RouteGroupBuilder group)
    {
        // Anything but a form is the caller's mistake, not ours.
        group.AddEndpointFilter(async (call, next) => call.HttpContext.Request.HasFormContentType
            ? await next(call)
            : Results.StatusCode(415));
        group.MapPost("/new", CreateAsync);
        group.MapPost("/open", OpenAsync);
        group.MapPost("/import", ImportAsync);
        group.MapPost("/{id}/delete", async (string id, ProcedureDrafts drafts, CancellationToken ct) =>
        {
            await drafts.DeleteAsync(id, ct);
            return Results.LocalRedirect(List);
        });
    }

    private static async Task<IResult> CreateAsync(HttpContext context, ClaimsPrincipal user, DraftService drafts, CancellationToken ct)
    {
        var form = await context.Request.ReadFormAsync(ct);
        string Field(string name) => form[name].ToString().Trim();
        var made = await drafts.CreateAsync(
            new NewDraft
            {
                Code = Field("code"),
                Name = new LocalText(Field("name"), Field("nameEn") is { Length: > 0 } english ? english : null),
                Sector = Field("sector"),
                Unit = Field("unit"),
                Template = Field("template"),
                CopyOf = Field("copyOf") is { Length: > 0 } source ? source : null,
            },
            Caller.Editor(user),
            ct);
        if (made.Draft is { } draft)
        {
            return Results.LocalRedirect($"{List}/{draft.Id}");
        }

        // What was typed comes back with the refusal, so that nothing has to be typed twice.
        var typed = new[] { "code", "name", "nameEn", "sector", "unit", "template", "copyOf" }.Select(name => KeyValuePair.Create(name, (string?)Field(name)));
        return Results.LocalRedirect(List + QueryString.Create([.. typed, new("error", made.Refusal!.Code)]) + "#new");
    }

    private static async Task<IResult> OpenAsync(HttpContext context, ClaimsPrincipal user, DraftService drafts, CancellationToken ct)
    {
        var code = (await context.Request.ReadFormAsync(ct))["code"].ToString();
        return await drafts.OpenPublishedAsync(code, Caller.Editor(user), ct) is { } draft
            ? Results.LocalRedirect($"{List}/{draft.Id}")
            : Results.LocalRedirect($"{List}?error={DraftRefusal.NoSource.Code}");
    }

    private static async Task<IResult> ImportAsync(HttpContext context, ClaimsPrincipal user, ProcedureDrafts drafts, CancellationToken ct)
    {
        var file = (await context.Request.ReadFormAsync(ct)).Files.GetFile("zip");
        if (file is null || file.Length == 0 || file.Length > BundleLimits.Default.MaxUnpackedBytes)
        {
            return Results.LocalRedirect($"{List}?error={DraftRefusal.NoFile.Code}#import");
        }

        using var memory = new MemoryStream();
        await file.CopyToAsync(memory, ct);
        var import = await drafts.ImportAsync(memory.ToArray(), Caller.Editor(user), ct);
        return import.Draft is { } draft
            ? Results.LocalRedirect($"{List}/{draft.Id}")
            : Results.LocalRedirect($"{List}?error={import.Findings.Select(f => f.Code).FirstOrDefault() ?? DraftRefusal.NoFile.Code}#import");
    }
}
