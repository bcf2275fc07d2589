using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using MotCua.Designer.FormBuilding;

namespace MotCua.Designer.Api;

/// <summary>The form editor's conversions and its preview.</summary>
internal static class FormEndpoints
{
    public static void Map(RouteGroupBuilder read)
    {
        read.MapPost("/forms/read", async (FormReadRequest request, HttpContext context, FormBuilder builder)
            => Answer(context, await builder.ReadAsync(request.Schema, LanguageOf(request.Language))));
        read.MapPost("/forms/write", async (FormWriteRequest request, HttpContext context, FormBuilder builder)
            => Answer(context, await builder.WriteAsync(request.Model, LanguageOf(request.Language))));
        read.MapPost("/forms/preview", PreviewAsync);
    }

    private static async Task<IResult> PreviewAsync(FormPreviewRequest request, HttpContext context, FormPreview preview)
    {
        try
        {
            return JsonNode.Parse(request.Schema) is JsonObject schema
                ? DesignerJson.Ok(new { Html = await preview.RenderAsync(schema, LanguageOf(request.Language), request.Values) })
                : Answer(context, null);
        }
        catch (JsonException)
        {
            return Answer(context, null);
        }
    }

    private static IResult Answer(HttpContext context, FormEdit? edit) => edit is null
        ? DesignerJson.Problem(context, StatusCodes.Status400BadRequest, "formUnreadable", Caller.Say(context, "Tệp biểu mẫu không đọc được. Xem thẻ Tệp.", "The form's file cannot be read. See Files."))
        : DesignerJson.Ok(new { edit.Schema, edit.Model, edit.Html, Findings = edit.Findings.Select(f => new { f.Pointer, f.Text }) });

    private static string LanguageOf(string? asked) => asked == "en" ? "en" : "vi";
}
