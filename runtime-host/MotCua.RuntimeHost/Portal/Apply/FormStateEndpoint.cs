using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Primitives;
using MotCua.Catalogs.Accounts;
using MotCua.Catalogs.Procedures;
using MotCua.Engine.Kernel;
using MotCua.Forms;
using MotCua.Forms.Rendering;
using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Dossiers.Drafts;
using MotCua.RuntimeHost.Dossiers.Forms;
using MotCua.RuntimeHost.Shell.Security;
using MotCua.RuntimeHost.Texts;

namespace MotCua.RuntimeHost.Portal.Apply;

/// <summary>Form logic for scripts (DESIGN section 8): the one evaluator, asked while somebody types. Nothing is kept.</summary>
internal static class FormStateEndpoint
{
    private const long MaxBytes = 1024 * 1024;

    public static void MapFormState(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/forms/{version}/{form}/state", AnswerAsync).RequireAuthorization().WithMetadata(new RequestSizeLimitAttribute(MaxBytes));

    private static async Task<IResult> AnswerAsync(
        string version, string form, FormStateRequest request, ProcedureCatalog catalog, FormGate gate, DraftService drafts, AccountService accounts,
        DossierRecords records, Actors actors, CurrentUser user, Localizer texts, IServiceProvider services, ILoggerFactory logs, CancellationToken ct)
    {
        // Applicants fill in the application; what officers fill in inside names people and is theirs.
        var officer = actors.Officer();
        if (await catalog.GetVersionAsync(version, ct) is not { } procedure || gate.Schema(procedure, form) is not { } schema
            || (officer is null && procedure.Facts.Form != form))
        {
            return Results.NotFound();
        }

        DossierState? dossier = null;
        if (request.Dossier is { Length: > 0 } code)
        {
            if (await records.FindByCodeAsync(code, ct) is not { } entry || !DossierAccess.MayRead(officer ?? actors.Applicant(), entry))
            {
                return Results.NotFound();
            }

            dossier = (await records.LoadAsync(entry.Id, ct))?.State;
        }

        var draft = request.Draft is { Length: > 0 } id ? await drafts.FindAsync(id, user.AccountId!, ct) : null;
        var account = officer is null ? await accounts.FindAsync(user.AccountId!, ct) : null;
        var applicant = account is null ? null : Applicants.From(account);
        var posted = new FormCollection(request.Fields.ToDictionary(pair => pair.Key, pair => new StringValues(pair.Value)));
        var data = FormPost.Read(schema, posted, new FormPostOptions { Previous = draft?.Data }).Data;
        var state = await gate.EvaluateAsync(schema, data, applicant, dossier, ct);
        var environment = await gate.EnvironmentAsync(schema, state.Data, applicant, dossier, ct);
        return Results.Ok(new FormStateReply(
            request.Revision,
            [.. state.Fields.Keys.Where(state.IsVisible)],
            [.. state.Fields.Keys.Where(state.IsRequired)],
            state.Fields.Values.Where(field => field.Field.ReadOnly && state.IsVisible(field.Pointer))
                .ToDictionary(field => field.Pointer, field => FormDisplay.Read(field.Field, ValueAt(state.Data, field.Pointer), texts.Language, environment)),
            state.Errors.GroupBy(error => error.Pointer).ToDictionary(errors => errors.Key, errors => errors.First().Text.In(texts.Language)),
            await RenderAsync(services, logs, schema, state, environment, texts.Language, request.Step)));
    }

    private static async Task<string> RenderAsync(
        IServiceProvider services, ILoggerFactory logs, FormSchema schema, FormState state, FormEnvironment environment, string language, string? step)
    {
        await using var renderer = new HtmlRenderer(services, logs);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = new Dictionary<string, object?>
            {
                [nameof(FormView.Schema)] = schema,
                [nameof(FormView.State)] = state.WithoutErrors(),
                [nameof(FormView.Environment)] = environment,
                [nameof(FormView.Language)] = language,
                [nameof(FormView.Step)] = string.IsNullOrEmpty(step) ? null : step,
            };
            return (await renderer.RenderComponentAsync<FormView>(ParameterView.FromDictionary(parameters))).ToHtmlString();
        });
    }

    private static JsonNode? ValueAt(JsonNode? node, string pointer)
    {
        foreach (var segment in pointer.Split('/').Skip(1))
        {
            node = node switch
            {
                JsonObject group => group[segment],
                JsonArray list when int.TryParse(segment, out var index) && index >= 0 && index < list.Count => list[index],
                _ => null,
            };
        }

        return node;
    }
}
