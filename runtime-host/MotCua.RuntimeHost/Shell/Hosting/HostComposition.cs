using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.HttpOverrides;
using MotCua.Catalogs;
using MotCua.Designer;
using MotCua.Designer.Api;
using MotCua.RuntimeHost.Admin;
using MotCua.RuntimeHost.Api;
using MotCua.RuntimeHost.Desk;
using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Portal;
using MotCua.RuntimeHost.Shell.Agency;
using MotCua.RuntimeHost.Shell.Errors;
using MotCua.RuntimeHost.Shell.Health;
using MotCua.RuntimeHost.Shell.Logging;
using MotCua.RuntimeHost.Shell.Security;
using MotCua.RuntimeHost.Shell.Storing;
using MotCua.RuntimeHost.Texts;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Shell.Hosting;

/// <summary>The composition root: one line per part of the program, in two places.</summary>
internal static class HostComposition
{
    /// <summary>What the program is made of.</summary>
    public static WebApplicationBuilder AddMotCua(this WebApplicationBuilder builder, ServeOptions options, DataFolder folder, IDocumentStore store)
    {
        // A part that cannot be made is found at the start, not at the first request.
        builder.Host.UseDefaultServiceProvider(provider => provider.ValidateScopes = provider.ValidateOnBuild = true);
        builder.Services.AddSingleton(options).AddSingleton(folder);
        builder.AddLogs(folder);
        builder.AddClock(options);
        builder.AddSecurity(folder);
        builder.Services.AddStores(store, folder);
        builder.Services.AddCatalogs();
        builder.Services.AddDesigner();
        builder.Services.AddDossiers(builder.Configuration);
        builder.Services.AddPortal();
        builder.Services.AddDesk();
        builder.Services.AddAdmin();
        builder.Services.AddTexts();
        builder.Services.AddHealth();
        builder.Services.AddOpenApi("v1");
        builder.Services.Configure<AgencyOptions>(builder.Configuration.GetSection("Agency"));
        builder.Services.AddScoped<AgencyReader>();
        builder.Services.AddScoped<PageContext>();
        // Vietnamese letters are written as they are, not as numbers.
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        builder.Services.AddRazorComponents();
        // A body that lacks a member is answered with 400, in Development too.
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.RespectNullableAnnotations = true;
            json.SerializerOptions.RespectRequiredConstructorParameters = true;
        });
        builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = false);
        return builder;
    }

    /// <summary>What happens to a request, in this order, and which endpoints there are.</summary>
    public static WebApplication UseMotCua(this WebApplication app)
    {
        app.UseForwardedHeaders(new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto });
        app.UseCorrelationId();
        app.UseRequestLog();
        app.UseSecurityHeaders();
        app.UseErrorAnswers();
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        app.UseLanguageSwitch();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgeryGate();
        app.UseAntiforgery();

        app.MapStaticAssets().AllowAnonymous();
        app.MapHealth();
        app.MapOpenApi("/api/{documentName}/openapi.json").AllowAnonymous();
        app.MapSession();
        app.MapSessionInfo();
        app.MapDossierApi();
        app.MapHistoryApi();
        app.MapIncidentApi();
        app.MapMessageApi();
        app.MapRunning();
        app.MapFiles();
        app.MapPortal();
        app.MapClock();
        app.MapDesignerApi();
        app.MapRazorComponents<App>().AddAdditionalAssemblies(PageAssemblies.Others);
        // An address nobody knows is "not found", not "sign in first".
        app.MapFallback("{*path}", context =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }).AllowAnonymous();
        return app;
    }

    private static void AddClock(this WebApplicationBuilder builder, ServeOptions options)
    {
        if (!builder.Environment.IsDevelopment())
        {
            builder.Services.AddSingleton(TimeProvider.System).AddSingleton<IShownClock, RealClock>();
            return;
        }

        var clock = new MovableClock();
        if (options.Clock is { } instant)
        {
            clock.MoveTo(instant);
        }

        builder.Services.AddSingleton(clock).AddSingleton<TimeProvider>(clock).AddSingleton<IShownClock>(clock);
    }
}
