using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace MotCua.Designer.Api;

/// <summary>How the designer's API writes JSON: camel case, enumerations by name, nulls kept, Vietnamese not escaped.</summary>
internal static class DesignerJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static IResult Ok(object value) => Results.Json(value, Options);

    /// <summary>A caller's mistake as problem+json with a stable code.</summary>
    public static IResult Problem(HttpContext context, int status, string code, string detail, object? current = null)
    {
        var more = new Dictionary<string, object?> { ["code"] = code, ["correlationId"] = context.TraceIdentifier };
        if (current is not null)
        {
            more["current"] = current;
        }

        return Results.Problem(detail, statusCode: status, type: "urn:motcua:problem:" + code, extensions: more);
    }

    public static IResult NoDraft(HttpContext context) =>
        Problem(context, StatusCodes.Status404NotFound, "draftNotFound", Caller.Say(context, "Bản nháp này không còn.", "This draft is gone."));

    public static IResult BadPatch(HttpContext context) =>
        Problem(context, StatusCodes.Status400BadRequest, "patchRefused", Caller.Say(context, "Có tệp mang tên không an toàn hoặc quá lớn.", "A file has an unsafe name or is too large."));
}
