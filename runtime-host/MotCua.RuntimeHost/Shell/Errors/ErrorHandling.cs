using Microsoft.AspNetCore.Diagnostics;
using MotCua.RuntimeHost.Shell.Security;

namespace MotCua.RuntimeHost.Shell.Errors;

/// <summary>Errors as pages for people and as problem+json under /api.</summary>
internal static class ErrorHandling
{
    public static IApplicationBuilder UseErrorAnswers(this IApplicationBuilder app)
    {
        app.UseWhen(IsApi, api =>
        {
            api.UseExceptionHandler(handler => handler.Run(context => ApiProblem.WriteAsync(context, StatusOf(context), ApiProblem.CodeOf(StatusOf(context)))));
            api.UseStatusCodePages(pages =>
            {
                var context = pages.HttpContext;
                var code = AntiforgeryGate.Refused(context) ? AntiforgeryGate.ProblemCode : ApiProblem.CodeOf(context.Response.StatusCode);
                return ApiProblem.WriteAsync(context, context.Response.StatusCode, code);
            });
        });
        app.UseWhen(context => !IsApi(context), pages =>
        {
            pages.UseExceptionHandler(new ExceptionHandlerOptions
            {
                ExceptionHandlingPath = "/loi/500",
                CreateScopeForErrors = true,
                StatusCodeSelector = StatusOf,
            });
            pages.UseStatusCodePagesWithReExecute("/loi/{0}", createScopeForStatusCodePages: true);
            // The error page is shown, not posted to, whatever was posted.
            pages.Use((context, next) =>
            {
                if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
                {
                    context.Request.Method = HttpMethods.Get;
                }

                return next(context);
            });
        });
        return app;
    }

    private static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments("/api") || context.Request.Path.StartsWithSegments("/health");

    private static int StatusOf(HttpContext context) => StatusOf(context.Features.Get<IExceptionHandlerFeature>()!.Error);

    private static int StatusOf(Exception error) => error is BadHttpRequestException { StatusCode: var status } ? status : StatusCodes.Status500InternalServerError;
}
