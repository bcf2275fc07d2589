using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;

namespace MotCua.RuntimeHost.Shell.Security;

/// <summary>
/// Every request that changes something carries an antiforgery token: pages in the form, scripts in the header
/// X-CSRF-TOKEN (the token stands in the page's meta element mc-antiforgery). No endpoint has to remember it.
/// </summary>
internal static class AntiforgeryGate
{
    /// <summary>Header for scripts.</summary>
    public const string Header = "X-CSRF-TOKEN";

    /// <summary>Code of the answer to scripts.</summary>
    public const string ProblemCode = "antiforgery";

    public static IApplicationBuilder UseAntiforgeryGate(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var request = context.Request;
        if (!Changes(request.Method) || context.GetEndpoint() is null || Exempt(context))
        {
            await next(context);
            return;
        }

        if (request.ContentLength > context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        if (!await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context))
        {
            context.Items[typeof(AntiforgeryGate)] = true;
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        await next(context);
    });

    /// <summary>True when this request was refused here; the error page then says how to go on.</summary>
    public static bool Refused(HttpContext context) => context.Items.ContainsKey(typeof(AntiforgeryGate));

    private static bool Changes(string method) =>
        !HttpMethods.IsGet(method) && !HttpMethods.IsHead(method) && !HttpMethods.IsOptions(method) && !HttpMethods.IsTrace(method);

    private static bool Exempt(HttpContext context) =>
        context.GetEndpoint()!.Metadata.GetMetadata<IAntiforgeryMetadata>() is { RequiresValidation: false };
}
