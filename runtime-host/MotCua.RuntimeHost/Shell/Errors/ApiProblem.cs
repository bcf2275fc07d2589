using System.Text.Json.Nodes;

namespace MotCua.RuntimeHost.Shell.Errors;

/// <summary>A caller's mistake, or ours, as problem+json (RFC 9457) with a stable code and the correlation id.</summary>
public static class ApiProblem
{
    /// <summary>The answer of an endpoint.</summary>
    /// <param name="context">The request.</param>
    /// <param name="status">HTTP status.</param>
    /// <param name="code">Stable code in camelCase, e.g. "workItemNotOpen"; clients decide by it.</param>
    /// <param name="detail">What is wrong, for people.</param>
    /// <param name="more">More members, e.g. the failure's arguments.</param>
    public static IResult Result(HttpContext context, int status, string code, string? detail = null, IReadOnlyDictionary<string, JsonNode?>? more = null) =>
        Results.Text(Body(context, status, code, detail, more).ToJsonString(), "application/problem+json", statusCode: status);

    internal static Task WriteAsync(HttpContext context, int status, string code)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/problem+json";
        return context.Response.WriteAsync(Body(context, status, code, null, null).ToJsonString());
    }

    internal static string CodeOf(int status) => status switch
    {
        400 => "badRequest",
        401 => "notSignedIn",
        403 => "notPermitted",
        404 => "notFound",
        405 => "methodNotAllowed",
        409 => "conflict",
        413 => "tooLarge",
        415 => "unsupportedMediaType",
        429 => "tooManyRequests",
        >= 500 => "internalError",
        _ => "error",
    };

    private static JsonObject Body(HttpContext context, int status, string code, string? detail, IReadOnlyDictionary<string, JsonNode?>? more)
    {
        var body = new JsonObject
        {
            ["type"] = "urn:motcua:problem:" + code,
            ["title"] = Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(status),
            ["status"] = status,
            ["code"] = code,
            ["correlationId"] = context.TraceIdentifier,
        };
        if (detail is not null)
        {
            body["detail"] = detail;
        }

        foreach (var (name, value) in more ?? new Dictionary<string, JsonNode?>())
        {
            body[name] = value?.DeepClone();
        }

        return body;
    }
}
