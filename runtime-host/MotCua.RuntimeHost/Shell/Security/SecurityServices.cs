using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;
using MotCua.RuntimeHost.Shell.Hosting;

namespace MotCua.RuntimeHost.Shell.Security;

internal static class SecurityServices
{
    /// <summary>Largest request, files included: 64 MB.</summary>
    public const long MaxRequestBytes = 64L * 1024 * 1024;

    public static WebApplicationBuilder AddSecurity(this WebApplicationBuilder builder, DataFolder folder)
    {
        var services = builder.Services;
        services.AddDataProtection().SetApplicationName("MotCua").PersistKeysToFileSystem(new DirectoryInfo(folder.Keys));
        services.AddScoped<CurrentUser>();
        services.AddAntiforgery(options =>
        {
            options.HeaderName = AntiforgeryGate.Header;
            options.Cookie.Name = "mc-forgery";
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            // Our own policy says it better, for all pages.
            options.SuppressXFrameOptionsHeader = true;
        });
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options =>
        {
            options.Cookie.Name = "mc-session";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.ExpireTimeSpan = TimeSpan.FromHours(8);
            options.SlidingExpiration = true;
            // Moving domain time must not end sessions.
            options.TimeProvider = TimeProvider.System;
            options.LoginPath = "/dang-nhap";
            options.LogoutPath = "/dang-xuat";
            options.ReturnUrlParameter = ReturnAddress.Parameter;
            options.Events.OnValidatePrincipal = SignInSession.CheckAsync;
            options.Events.OnRedirectToLogin = context => ApiAnswers(context, StatusCodes.Status401Unauthorized, context.RedirectUri);
            options.Events.OnRedirectToAccessDenied = context => ApiAnswers(context, StatusCodes.Status403Forbidden, null);
        });
        services.AddAuthorization(AddPolicies);
        services.AddRateLimits(builder.Configuration);
        services.Configure<FormOptions>(options => options.MultipartBodyLengthLimit = MaxRequestBytes);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxRequestBytes;
        });
        return builder;
    }

    private static void AddPolicies(AuthorizationOptions options)
    {
        // Nothing is public by accident: a page or endpoint says [AllowAnonymous] or needs a sign-in.
        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
        foreach (var (policy, roles) in Policies.Roles)
        {
            options.AddPolicy(policy, builder => builder.RequireAuthenticatedUser().RequireClaim(UserClaims.Role, roles));
        }
    }

    /// <summary>Scripts get a status code, people are led to the sign-in page (401) or the page that says no (403).</summary>
    private static Task ApiAnswers(Microsoft.AspNetCore.Authentication.RedirectContext<CookieAuthenticationOptions> context, int status, string? page)
    {
        if (page is null || context.Request.Path.StartsWithSegments("/api"))
        {
            context.Response.StatusCode = status;
        }
        else
        {
            context.Response.Redirect(page);
        }

        return Task.CompletedTask;
    }
}
